package org.entstage.convention;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is to be told because nothing happened. Each is taken by an update with a condition, so that of two nodes that run
 * the same task one tells it; taken in a transaction that fails, it is there again.
 */
public interface Relances {

    /** A convention and its first day. */
    record Depart(long convention, LocalDate debut) {}

    /** Ids of the steps whose day to remind has come. */
    List<Long> rappels(LocalDate jour);

    /** Ids of the steps of which who leads the centre is to be told. */
    List<Long> escalades(LocalDate jour);

    /** Conventions that are not validated, or not signed by all, and whose placement begins within these days, both included. */
    List<Depart> departs(LocalDate depuis, LocalDate jusquA);

    /** The step, unless it is gone or somebody has been reminded. */
    Optional<EtapeAFaire> prendreRappel(long etape, LocalDateTime quand);

    /** The step, unless it is gone or who leads the centre has been told. */
    Optional<EtapeAFaire> prendreEscalade(long etape, LocalDateTime quand);

    /**
     * The convention, unless this was told for the same first day, as near or nearer to it.
     *
     * @param seuil days before the first day, of which the least was told last
     */
    Optional<Convention> prendreDepart(Depart depart, int seuil);
}
