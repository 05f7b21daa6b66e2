package org.entstage.journal;

import java.util.List;

/** The journal of this institution as it is read. */
public interface EntreesDuJournal {

    /** The newest first. */
    List<LigneJournal> lister(CriteresJournal criteres, int depuis, int maximum);

    /** How many there are, counted up to a ceiling. */
    int compter(CriteresJournal criteres, int plafond);

    /** Kinds of things that were ever changed, in alphabetical order. */
    List<String> objets();
}
