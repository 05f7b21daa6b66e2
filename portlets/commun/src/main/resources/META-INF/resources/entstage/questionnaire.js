/* Questionnaires: a question that hangs on another one comes and goes with its answer; answers are kept as one types. */
(function () {
  'use strict';

  var PAUSE = 1500;

  function coches(racine, code) {
    var champs = racine.querySelectorAll('[data-es-question="' + code + '"] input');
    return Array.prototype.reduce.call(champs, function (mots, champ) {
      if (champ.checked && champ.value) {
        var item = champ.name.slice(('q.' + code + '.').length);
        mots.push(champ.closest('.es-groupe-ligne') ? (champ.value === 'oui' ? item : '') : champ.value);
      }
      return mots;
    }, []);
  }

  /* In the order of the form, so that what hangs on a hidden question is hidden too. */
  function poser(racine) {
    var vues = [];
    racine.querySelectorAll('[data-es-question]').forEach(function (question) {
      var si = question.dataset.esSi;
      if (si) {
        var autre = racine.querySelector('[data-es-question="' + si + '"]');
        var dits = autre && !autre.hidden ? coches(racine, si) : [];
        question.hidden = !question.dataset.esValeurs.split(' ').some(function (valeur) {
          return dits.indexOf(valeur) >= 0;
        });
      }
      if (!question.hidden) {
        vues.push(question.dataset.esQuestion);
      }
    });
    var champ = racine.querySelector('input[name="vues"]');
    if (champ) {
      champ.value = vues.join(' ');
    }
  }

  /* The page that comes back must hold the same form: else somebody has to log in again, or nothing was kept. */
  function gardee(formulaire, html) {
    var page = new DOMParser().parseFromString(html, 'text/html');
    var autre = formulaire.id && page.getElementById(formulaire.id);
    return !!autre && !autre.querySelector('[aria-invalid], .es-champ--erreur');
  }

  function enregistrerSeul(formulaire) {
    var etat = formulaire.querySelector('[data-es-enregistre]');
    var minuterie = null;
    var enCours = null;
    var change = false;

    function dire(texte) {
      if (etat) {
        etat.textContent = texte;
      }
    }

    function saisie() {
      var corps = new URLSearchParams(new FormData(formulaire));
      corps.set('geste', 'auto');
      return corps;
    }

    function envoyer() {
      minuterie = null;
      if (enCours || formulaire.dataset.esEnvoye) {
        return;
      }
      change = false;
      var corps = saisie();
      enCours = new AbortController();
      fetch(formulaire.action, {method: 'POST', body: corps, credentials: 'same-origin', signal: enCours.signal})
        .then(function (reponse) {
          return reponse.ok ? reponse.text() : '';
        })
        .then(function (html) {
          dire(html && gardee(formulaire, html) ? etat.dataset.esEnregistre : etat.dataset.esNon);
        })
        .catch(function () {
          dire(etat ? etat.dataset.esNon : '');
        })
        .then(function () {
          enCours = null;
          if (change) {
            prevoir();
          }
        });
    }

    function prevoir() {
      change = true;
      if (minuterie) {
        window.clearTimeout(minuterie);
      }
      minuterie = window.setTimeout(envoyer, PAUSE);
    }

    /* Who leaves by a link, or closes the window, leaves nothing behind. */
    window.addEventListener('pagehide', function () {
      if (change && !formulaire.dataset.esEnvoye) {
        fetch(formulaire.action, {method: 'POST', body: saisie(), credentials: 'same-origin', keepalive: true})
          .catch(function () { /* nobody is there to be told */ });
      }
    });
    formulaire.addEventListener('input', prevoir);
    formulaire.addEventListener('change', prevoir);
    formulaire.addEventListener('submit', function () {
      window.clearTimeout(minuterie);
      if (enCours) {
        enCours.abort();
      }
    });
  }

  function commencer() {
    document.querySelectorAll('.entstage [data-es-questions]').forEach(function (racine) {
      if (racine.dataset.esPret) {
        return;
      }
      racine.dataset.esPret = 'oui';
      poser(racine);
      racine.addEventListener('change', function () {
        poser(racine);
      });
      var formulaire = racine.closest('form[data-es-questionnaire]');
      if (formulaire) {
        enregistrerSeul(formulaire);
      }
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', commencer);
  } else {
    commencer();
  }
}());
