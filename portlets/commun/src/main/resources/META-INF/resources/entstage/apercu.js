/*
 * Shows while typing what the server computes from a form: data-es-apercu on the form is the address that answers with
 * a piece of HTML, data-es-cible the id of the region that shows it; a template in the answer with data-es-pour goes to
 * the part of that id. What has the focus or is unfolded stays so. Nothing is saved. A form whose method is GET has
 * an address for each answer: the piece names it (data-es-adresse) and the browser shows it. Where the region is too
 * long to be read aloud, data-es-annonce is the id of a live one that gets its sentence (data-es-bref). Fields that
 * change nothing of it are named by the selector data-es-sauf.
 */
(function () {
  'use strict';

  var DELAI = 500;

  function envoyer(formulaire, saisie) {
    var adresse = formulaire.dataset.esApercu;
    if (formulaire.method === 'get') {
      return fetch(adresse + '?' + saisie, {headers: {'X-Requested-With': 'fetch'}});
    }
    return fetch(adresse, {
      method: 'POST',
      headers: {'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Requested-With': 'fetch'},
      body: saisie
    });
  }

  /* Puts new HTML into a part; the field in it that had the focus has it again, its folds stay open. */
  function remplacer(partie, contenu) {
    var actif = partie.contains(document.activeElement) ? document.activeElement : null;
    var ouverts = Array.prototype.map.call(partie.querySelectorAll('details'), function (pli) {
      return pli.open;
    });
    partie.replaceChildren(contenu);
    partie.querySelectorAll('details').forEach(function (pli, rang) {
      pli.open = rang < ouverts.length ? ouverts[rang] : pli.open;
    });
    if (actif) {
      Array.prototype.some.call(partie.querySelectorAll(actif.localName), function (candidat) {
        var meme = actif.id ? candidat.id === actif.id : candidat.localName === actif.localName
          && candidat.name === actif.name && candidat.value === actif.value && candidat.textContent === actif.textContent;
        if (meme) {
          candidat.focus();
        }
        return meme;
      });
    }
  }

  function montrer(formulaire, cible, html) {
    var modele = document.createElement('template');
    modele.innerHTML = html;
    modele.content.querySelectorAll('template[data-es-pour]').forEach(function (morceau) {
      var partie = document.getElementById(morceau.dataset.esPour);
      morceau.remove();
      if (partie) {
        remplacer(partie, morceau.content);
      }
    });
    remplacer(cible, modele.content);
    var adresse = cible.querySelector('[data-es-adresse]');
    if (adresse) {
      window.history.replaceState(null, '', adresse.href);
    }
    var annonce = document.getElementById(formulaire.dataset.esAnnonce || '');
    var bref = cible.querySelector('[data-es-bref]');
    if (annonce) {
      annonce.textContent = bref ? bref.textContent : '';
    }
  }

  function suivre(formulaire) {
    var cible = document.getElementById(formulaire.dataset.esCible);
    var minuterie = null;
    var numero = 0;
    if (!cible) {
      return;
    }

    function demander() {
      var demande = numero += 1;
      var saisie = new URLSearchParams(new FormData(formulaire));
      saisie.delete('_jeton');
      cible.setAttribute('aria-busy', 'true');
      envoyer(formulaire, saisie).then(function (reponse) {
        return reponse.ok ? reponse.text() : null;
      }).catch(function () {
        return null;
      }).then(function (html) {
        if (demande === numero) {
          cible.removeAttribute('aria-busy');
          if (html !== null) {
            montrer(formulaire, cible, html);
          }
        }
      });
    }

    /* A field may stand outside its form. */
    document.addEventListener('input', function (evenement) {
      var sauf = formulaire.dataset.esSauf;
      if (evenement.target.form === formulaire && !(sauf && evenement.target.matches(sauf))) {
        window.clearTimeout(minuterie);
        minuterie = window.setTimeout(demander, DELAI);
      }
    });
  }

  function commencer() {
    document.querySelectorAll('.entstage form[data-es-apercu]').forEach(function (formulaire) {
      if (!formulaire.dataset.esSuivi) {
        formulaire.dataset.esSuivi = 'oui';
        suivre(formulaire);
      }
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', commencer);
  } else {
    commencer();
  }
}());
