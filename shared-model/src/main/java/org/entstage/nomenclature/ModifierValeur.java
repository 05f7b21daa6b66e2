package org.entstage.nomenclature;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * Changes labels, place or validity of a value. A shipped one gets a row of the institution's own. A value is closed by
 * its last day: rows that keep it go on showing its label, and it can no longer be chosen.
 */
@UseCase
public class ModifierValeur {

    private final EcrireListe ecrire;
    private final LecteurDeListe lecteur;

    ModifierValeur(EcrireListe ecrire, LecteurDeListe lecteur) {
        this.ecrire = ecrire;
        this.lecteur = lecteur;
    }

    /**
     * @param saisie its code says which value
     * @param version the one that was on the form
     * @throws RefusMetier with everything that is wrong
     * @throws ModificationConcurrente when somebody changed it meanwhile
     */
    public void executer(Acteur acteur, Liste liste, SaisieValeur saisie, int version) {
        acteur.exigerPartout(Action.LISTE_GERER);
        FicheListe fiche = lecteur.lire(liste);
        LigneListe avant = fiche.lignes().stream()
                .filter(ligne -> ligne.valeur().code().equals(saisie.code()))
                .findFirst()
                .orElseThrow(() -> new Introuvable("value " + saisie.code() + " of " + liste));
        saisie.problemes().refuser();
        ModificationConcurrente.verifier(version, avant.version(), "value " + saisie.code() + " of " + liste);
        ecrire.modifier(
                acteur,
                avant,
                saisie.ordre() == null ? saisie.alOrdre(avant.valeur().ordre()) : saisie);
    }
}
