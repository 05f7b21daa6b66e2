package org.entstage.journal;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The kinds of things that the journal speaks of, to choose one. */
@ReadUseCase
public class ListerObjetsDuJournal {

    private final EntreesDuJournal entrees;

    ListerObjetsDuJournal(EntreesDuJournal entrees) {
        this.entrees = entrees;
    }

    /** In alphabetical order of their internal names. */
    public List<String> executer(Acteur acteur) {
        acteur.exigerPartout(Action.JOURNAL_LIRE);
        return entrees.objets();
    }
}
