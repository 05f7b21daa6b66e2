/*
 * Shows while typing what the server computes from a form: data-es-apercu on the form is the address that answers with
 * a piece of HTML, data-es-cible the id of the live region that shows it. Nothing is saved.
 */
(function () {
  'use strict';

  var DELAI = 500;

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
      fetch(formulaire.dataset.esApercu, {
        method: 'POST',
        headers: {'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Requested-With': 'fetch'},
        body: saisie
      }).then(function (reponse) {
        return reponse.ok ? reponse.text() : null;
      }).catch(function () {
        return null;
      }).then(function (html) {
        if (demande === numero) {
          cible.removeAttribute('aria-busy');
          if (html !== null) {
            cible.innerHTML = html;
          }
        }
      });
    }

    formulaire.addEventListener('input', function () {
      window.clearTimeout(minuterie);
      minuterie = window.setTimeout(demander, DELAI);
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
