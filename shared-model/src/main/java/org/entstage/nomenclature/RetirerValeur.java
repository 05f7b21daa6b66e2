package org.entstage.nomenclature;

import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * Takes the institution's row away: an added value disappears, which is refused while something keeps it; an adapted one
 * becomes again what is shipped.
 */
@UseCase
public class RetirerValeur {

    private final EcrireListe ecrire;
    private final LecteurDeListe lecteur;

    RetirerValeur(EcrireListe ecrire, LecteurDeListe lecteur) {
        this.ecrire = ecrire;
        this.lecteur = lecteur;
    }

    /** @throws RefusMetier for a shipped value, and for one in use: it can be closed instead */
    public void executer(Acteur acteur, Liste liste, String code) {
        acteur.exigerPartout(Action.LISTE_GERER);
        LigneListe ligne = lecteur.lire(liste).lignes().stream()
                .filter(candidate -> candidate.valeur().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Introuvable("value " + code + " of " + liste));
        if (ligne.origine() == OrigineValeur.LIVREE) {
            throw new RefusMetier(Probleme.general("nomenclature.livree"));
        }
        if (!ligne.retirable()) {
            throw new RefusMetier(Probleme.general("nomenclature.utilisee", ligne.utilisations()));
        }
        ecrire.retirer(acteur, ligne);
    }
}
