/* Forms: the summary of errors takes the focus; a form is not sent twice by an impatient finger. */
(function () {
  'use strict';

  function versChamp(lien) {
    var cible = document.getElementById(lien.getAttribute('href').slice(1));
    if (!cible) {
      return false;
    }
    var champ = cible.matches('fieldset, details') ? cible.querySelector('input') || cible : cible;
    var pli = cible.closest('details');
    if (pli) {
      pli.open = true;
    }
    champ.focus({preventScroll: true});
    cible.scrollIntoView({block: 'center'});
    return true;
  }

  function libelleDe(champ) {
    var libelle = champ && (champ.querySelector('legend') || document.querySelector('label[for="' + champ.id + '"]'));
    var mots = libelle && (libelle.querySelector('span:not(.es-invisible)') || libelle);
    return mots ? mots.textContent.trim() : '';
  }

  /* Where two lines of a summary say the same, each names its field. */
  function nommerLesChamps(resume) {
    var liens = Array.prototype.slice.call(resume.querySelectorAll('li > a[href^="#"]'));
    var textes = liens.map(function (lien) { return lien.textContent; });
    var page = resume.closest('[lang]');
    var deuxPoints = page && page.lang.slice(0, 2) === 'en' ? ': ' : '\u00a0: ';
    liens.forEach(function (lien, rang) {
      var libelle = libelleDe(document.getElementById(lien.getAttribute('href').slice(1)));
      if (libelle && textes.indexOf(textes[rang]) !== textes.lastIndexOf(textes[rang])) {
        lien.textContent = libelle + deuxPoints + textes[rang];
      }
    });
  }

  /* A page reached by a link from a mail says once that a person, and no machine that follows links, is there. */
  function temoigner(formulaire) {
    if (!formulaire) {
      return;
    }
    var gestes = ['pointerdown', 'keydown', 'touchstart', 'wheel'];
    function dire() {
      gestes.forEach(function (geste) {
        document.removeEventListener(geste, dire);
      });
      var corps = new URLSearchParams();
      corps.set('_lien', formulaire.elements._lien.value);
      corps.set('geste', 'ouvrir');
      fetch(formulaire.action, {method: 'POST', body: corps, keepalive: true}).catch(function () { /* seen later */ });
    }
    gestes.forEach(function (geste) {
      document.addEventListener(geste, dire, {passive: true});
    });
  }

  /* Long work goes on by itself, packet after packet, unless another form of the page was sent meanwhile. */
  function poursuivre(racine) {
    var suite = racine.querySelector('form[data-es-suite]');
    if (suite) {
      window.setTimeout(function () {
        if (!racine.querySelector('form[data-es-envoye]')) {
          suite.requestSubmit();
        }
      }, 500);
    }
  }

  function preparer(racine) {
    var aLire = racine.querySelector('[data-es-focus]');
    var vise = window.location.hash.length > 1 ? document.getElementById(window.location.hash.slice(1)) : null;
    if (aLire) {
      nommerLesChamps(aLire);
      aLire.focus();
    } else if (vise && racine.contains(vise)) {
      var pli = vise.closest('details');
      if (pli) {
        pli.open = true;
      }
      vise.focus({preventScroll: true});
      vise.scrollIntoView({block: 'center'});
    }
    /* Filters fold where it is narrow, unless one of them is on. */
    racine.querySelectorAll('details[data-es-replier]').forEach(function (filtres) {
      filtres.open = racine.clientWidth >= 704;
    });
    temoigner(racine.querySelector('form[data-es-temoin]'));
    poursuivre(racine);
    racine.addEventListener('click', function (evenement) {
      var lien = evenement.target.closest('.es-resume a[href^="#"]');
      if (lien && versChamp(lien)) {
        evenement.preventDefault();
      }
    });
    racine.addEventListener('submit', function (evenement) {
      var formulaire = evenement.target;
      if (formulaire.dataset.esEnvoye) {
        evenement.preventDefault();
        return;
      }
      formulaire.dataset.esEnvoye = 'oui';
      formulaire.querySelectorAll('button[type="submit"], button:not([type])').forEach(function (bouton) {
        bouton.setAttribute('aria-disabled', 'true');
      });
    });
  }

  /* Back in history shows the page as it was left: its buttons must work again. */
  window.addEventListener('pageshow', function (evenement) {
    if (!evenement.persisted) {
      return;
    }
    document.querySelectorAll('.entstage form[data-es-envoye]').forEach(function (formulaire) {
      delete formulaire.dataset.esEnvoye;
      formulaire.querySelectorAll('button[aria-disabled]').forEach(function (bouton) {
        bouton.removeAttribute('aria-disabled');
      });
    });
  });

  function commencer() {
    document.querySelectorAll('.entstage').forEach(function (racine) {
      if (!racine.dataset.esFormulaire) {
        racine.dataset.esFormulaire = 'oui';
        preparer(racine);
      }
    });
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', commencer);
  } else {
    commencer();
  }
}());
