package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.entstage.droits.Etendue;

/** Sheets of this institution as campaigns must know them, without what was answered. */
public interface FichesDeCampagne {

    /**
     * Ids of those that wait for answers, and of those that a campaign asked for and that closed lately, in order.
     *
     * @param closesDepuis closed ones whose last day was before this one are left out
     */
    List<Long> aSuivre(LocalDate closesDepuis);

    List<FicheDeCampagne> parIds(Collection<Long> ids);

    /** All of these conventions, in one statement. */
    List<FicheDeCampagne> desConventions(Collection<Long> conventions);

    /**
     * How far these campaigns have come, in one statement.
     *
     * @param perimetre the placements that are counted, as staff
     */
    List<Avancement.Part> avancement(Etendue perimetre, Collection<Long> campagnes);

    /** Whether a campaign has sheets that wait for answers. */
    boolean attendues(long campagne);
}
