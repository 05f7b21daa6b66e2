package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Keeps that somebody, and no machine, is on the host's page: asked by the page itself, once. */
@UseCase
public class OuvrirPageAccueil {

    private final LienDAccueil liens;

    OuvrirPageAccueil(LienDAccueil liens) {
        this.liens = liens;
    }

    /** @param hote who followed the link */
    public void executer(Acteur hote) {
        hote.exiger(Action.ACCUEIL_LIRE);
        liens.registre().ouvert(hote.lien());
    }
}
