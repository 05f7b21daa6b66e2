package org.entstage.convention;

import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.PageDe;

/** The steps that wait for somebody; every reading is held within what is one person's. */
public interface EtapesAFaire {

    /**
     * One page, what presses most first; a constant number of statements whatever the rows.
     *
     * @param jour what pressed before it is late
     */
    PageDe<LigneAFaire> lister(MesEtapes miennes, LocalDate jour, int page, int taille);

    /** The days that press, the first ones first, at the most one more than a total shows. */
    List<LocalDate> butoirs(MesEtapes miennes);
}
