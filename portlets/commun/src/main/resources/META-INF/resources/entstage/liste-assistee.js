/*
 * Turns a plain search field into an ARIA combobox (editable, list autocomplete). Around the field:
 *   data-es-combo    address that answers the typed text with [{valeur, libelle, detail}]
 *   data-es-vers     id of the hidden field that receives the chosen value
 *   data-es-envoyer  present: choosing sends the form
 *   data-es-avec     id of a second field that goes with the question, and that choosing fills (a postcode beside a town)
 *   data-es-pays     id of the field with the country: elsewhere than in France nothing is proposed
 *   data-es-aucun, data-es-un, data-es-plusieurs, data-es-panne: sentences for screen readers, {0} = count
 */
(function () {
  'use strict';

  var DELAI = 250;
  var MINIMUM = 2;

  function assister(boite) {
    var champ = boite.querySelector('input:not([type="hidden"])');
    if (!champ) {
      return;
    }
    var cache = document.getElementById(boite.dataset.esVers);
    var avec = document.getElementById(boite.dataset.esAvec);
    var pays = document.getElementById(boite.dataset.esPays);
    var liste = document.createElement('ul');
    var annonce = document.createElement('p');
    var choix = [];
    var actif = -1;
    var minuterie = null;
    var numero = 0;

    liste.id = champ.id + '-liste';
    liste.className = 'es-combo-liste';
    liste.setAttribute('role', 'listbox');
    liste.setAttribute('aria-label', boite.dataset.esTitre || '');
    liste.hidden = true;
    annonce.className = 'es-invisible';
    annonce.setAttribute('role', 'status');
    champ.after(liste, annonce);
    champ.setAttribute('role', 'combobox');
    champ.setAttribute('aria-autocomplete', 'list');
    champ.setAttribute('aria-expanded', 'false');
    champ.setAttribute('aria-controls', liste.id);
    champ.setAttribute('autocomplete', 'off');

    function fermer() {
      liste.hidden = true;
      actif = -1;
      champ.setAttribute('aria-expanded', 'false');
      champ.removeAttribute('aria-activedescendant');
    }

    function activer(rang) {
      var options = liste.children;
      if (actif >= 0 && options[actif]) {
        options[actif].setAttribute('aria-selected', 'false');
      }
      actif = options.length === 0 ? -1 : (rang + options.length) % options.length;
      if (actif >= 0) {
        options[actif].setAttribute('aria-selected', 'true');
        options[actif].scrollIntoView({block: 'nearest'});
        champ.setAttribute('aria-activedescendant', options[actif].id);
      }
    }

    function prendre(rang) {
      var pris = choix[rang];
      if (!pris) {
        return;
      }
      champ.value = pris.libelle;
      if (cache || avec) {
        (cache || avec).value = pris.valeur;
      }
      fermer();
      if ('esEnvoyer' in boite.dataset && champ.form) {
        champ.form.requestSubmit();
      }
    }

    function dessiner(reponses) {
      choix = reponses;
      liste.textContent = '';
      reponses.forEach(function (reponse, rang) {
        var ligne = document.createElement('li');
        ligne.id = liste.id + '-' + rang;
        ligne.setAttribute('role', 'option');
        ligne.setAttribute('aria-selected', 'false');
        ligne.textContent = reponse.libelle;
        if (reponse.detail) {
          var detail = document.createElement('small');
          detail.textContent = reponse.detail;
          ligne.append(detail);
        }
        ligne.addEventListener('mousedown', function (evenement) {
          evenement.preventDefault();
          prendre(rang);
        });
        liste.append(ligne);
      });
      actif = -1;
      liste.hidden = reponses.length === 0;
      champ.setAttribute('aria-expanded', String(reponses.length > 0));
      var phrase = reponses.length === 0 ? boite.dataset.esAucun
        : reponses.length === 1 ? boite.dataset.esUn : boite.dataset.esPlusieurs;
      annonce.textContent = (phrase || '').replace('{0}', String(reponses.length));
    }

    function aProposer() {
      return !pays || /^(fr|france)?$/i.test(pays.value.trim());
    }

    /* A complete second field says enough by itself. */
    function complet() {
      return avec && /^\d{5}$/.test(avec.value.trim());
    }

    function demander(texte) {
      return fetch(boite.dataset.esCombo, {
        method: 'POST',
        headers: {'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Requested-With': 'fetch'},
        body: new URLSearchParams(avec ? {debut: texte, code: avec.value.trim()} : {debut: texte})
      }).then(function (reponse) {
        if (!reponse.ok) {
          throw new Error(String(reponse.status));
        }
        return reponse.json();
      });
    }

    function chercher() {
      var demande = numero += 1;
      var texte = champ.value.trim();
      if (!aProposer() || texte.length < MINIMUM && !complet()) {
        dessiner([]);
        annonce.textContent = '';
        return;
      }
      demander(texte).then(function (reponses) {
        /* An older, slower answer must not replace a newer one. */
        if (demande === numero && document.activeElement === champ) {
          dessiner(reponses);
        }
      }).catch(function () {
        if (demande === numero) {
          dessiner([]);
          annonce.textContent = boite.dataset.esPanne || '';
        }
      });
    }

    champ.addEventListener('input', function () {
      if (cache) {
        cache.value = '';
      }
      window.clearTimeout(minuterie);
      minuterie = window.setTimeout(chercher, DELAI);
    });
    champ.addEventListener('keydown', function (evenement) {
      if (evenement.key === 'ArrowDown' || evenement.key === 'ArrowUp') {
        evenement.preventDefault();
        if (liste.hidden) {
          chercher();
        } else {
          activer(evenement.key === 'ArrowDown' ? actif + 1 : (actif < 0 ? 0 : actif) - 1);
        }
      } else if (evenement.key === 'Enter' && !liste.hidden && actif >= 0) {
        evenement.preventDefault();
        prendre(actif);
      } else if (evenement.key === 'Escape' && !liste.hidden) {
        evenement.preventDefault();
        fermer();
      }
    });
    champ.addEventListener('blur', fermer);
    if (avec) {
      /* One town for this postcode is no question; of several the list is there when the field is reached. */
      avec.addEventListener('change', function () {
        if (champ.value.trim() === '' && complet() && aProposer()) {
          demander('').then(function (reponses) {
            if (reponses.length === 1 && champ.value.trim() === '') {
              champ.value = reponses[0].libelle;
            }
          }).catch(function () { /* The field is filled in by hand then. */ });
        }
      });
      champ.addEventListener('focus', function () {
        if (champ.value.trim() === '') {
          chercher();
        }
      });
    }
  }

  function commencer() {
    document.querySelectorAll('.entstage [data-es-combo]').forEach(function (boite) {
      if (!boite.dataset.esAssiste) {
        boite.dataset.esAssiste = 'oui';
        assister(boite);
      }
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', commencer);
  } else {
    commencer();
  }
}());
