package org.entstage.simulation;

import java.time.LocalDate;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;

/**
 * Time off as somebody described it, nothing checked.
 *
 * @param demiJournee the half that is off, for an interruption of one day; null for whole days
 */
public record SaisieInterruption(LocalDate debut, LocalDate fin, DemiJournee demiJournee) {

    Interruption interruption() {
        return demiJournee == null ? new Interruption(debut, fin) : Interruption.demiJournee(debut, demiJournee);
    }
}
