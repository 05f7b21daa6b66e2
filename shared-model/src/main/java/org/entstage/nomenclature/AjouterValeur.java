package org.entstage.nomenclature;

import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Adds a value of the institution's own to a list. */
@UseCase
public class AjouterValeur {

    private final EcrireListe ecrire;
    private final LecteurDeListe lecteur;

    AjouterValeur(EcrireListe ecrire, LecteurDeListe lecteur) {
        this.ecrire = ecrire;
        this.lecteur = lecteur;
    }

    /** @throws RefusMetier with everything that is wrong; a code that the list has already is one of it */
    public void executer(Acteur acteur, Liste liste, SaisieValeur saisie) {
        acteur.exigerPartout(Action.LISTE_GERER);
        FicheListe fiche = lecteur.lire(liste);
        Problemes problemes = saisie.problemes();
        problemes.si(
                // Databases compare codes without regard to case: two that differ by it alone would be one row.
                fiche.lignes().stream().anyMatch(ligne -> ligne.valeur().code().equalsIgnoreCase(saisie.code())),
                "code",
                "nomenclature.code.pris");
        problemes.refuser();
        int dernier = fiche.lignes().stream()
                .mapToInt(ligne -> ligne.valeur().ordre())
                .max()
                .orElse(0);
        ecrire.ajouter(acteur, liste, saisie.ordre() == null ? saisie.alOrdre(dernier + EcrireListe.PAS) : saisie);
    }
}
