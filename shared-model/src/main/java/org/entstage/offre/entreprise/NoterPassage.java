package org.entstage.offre.entreprise;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.lien.RegistreDesLiens;

/** Keeps that somebody, and no machine, is on the company's page, or wrote something there. */
@UseCase
public class NoterPassage {

    private final RegistreDesLiens registre;

    NoterPassage(RegistreDesLiens registre) {
        this.registre = registre;
    }

    /**
     * @param acteur who followed the link
     * @param ecrit whether he wrote something; else he only looks
     * @throws org.entstage.lien.LienRefuse when the link was taken back meanwhile
     */
    public void executer(Acteur acteur, boolean ecrit) {
        acteur.exiger(Action.ENTREPRISE_LIRE);
        if (ecrit) {
            registre.utilise(acteur.lien());
        } else {
            registre.ouvert(acteur.lien());
        }
    }
}
