package org.entstage.habilitation;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.IdentitePortail;

/** Support comes back to his own view; noted like the beginning. */
@UseCase
public class CesserDAgirComme {

    private final JournalDesObservations journal;

    CesserDAgirComme(JournalDesObservations journal) {
        this.journal = journal;
    }

    /**
     * @param acteur who really sits there
     * @param personne through whose eyes he looked
     */
    public void executer(Acteur acteur, IdentitePortail personne) {
        acteur.exiger(Action.AGIR_COMME);
        journal.terminer(acteur, personne);
    }
}
