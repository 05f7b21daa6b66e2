package org.entstage.offre;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.entstage.circuit.NatureEtape;

/**
 * What is to be done with offers because nothing happened. A step is taken by an update with a condition, so that of two
 * nodes that run the same task one tells it; taken in a transaction that fails, it is there again.
 */
public interface Echeances {

    /**
     * A step that waits.
     *
     * @param personne account of the one person who should do it, or null
     */
    record Etape(long offre, NatureEtape nature, String personne) {}

    /** Published offers whose last day is before this one. */
    List<Long> echues(LocalDate jour);

    /** Published offers that are shown for a while still, and whose end nobody was told. */
    List<Long> bientotEchues(LocalDate jour);

    /** Steps whose day to remind has come. */
    List<Etape> rappels(LocalDate jour);

    /** Steps of which who leads the centre is to be told. */
    List<Etape> escalades(LocalDate jour);

    /** Whether it was still there to be told. */
    boolean prendre(Etape etape, boolean escalade, LocalDateTime quand);
}
