package org.entstage.evaluation.tuteur;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Keeps that somebody, and no machine, is on the page of his sheet: asked by the page itself, once. */
@UseCase
public class OuvrirPageDeTuteur {

    private final LiensDesFiches liens;

    OuvrirPageDeTuteur(LiensDesFiches liens) {
        this.liens = liens;
    }

    /** @param tuteur who followed the link */
    public void executer(Acteur tuteur) {
        tuteur.exiger(Action.EVALUATION_LIEN_LIRE);
        liens.registre().ouvert(tuteur.lien());
    }
}
