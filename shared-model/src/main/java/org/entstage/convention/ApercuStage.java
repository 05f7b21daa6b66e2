package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import org.entstage.convention.regles.Constat;
import org.entstage.gratification.Gratification;
import org.entstage.presence.Presence;
import org.entstage.presence.Zone;

/**
 * What a description of a placement amounts to, before it is kept.
 *
 * @param stage the description as it counts at the place of work
 * @param zone of the place of work
 * @param zoneDuLieu what the address says of it
 * @param zoneCorrigeable whether this person may say otherwise
 * @param presence what is planned, or null while the dates are missing or wrong
 * @param gratification legal minimum, or null likewise
 * @param constats what the rules say of dates, hours and pay
 */
public record ApercuStage(
        SaisieStage stage,
        Zone zone,
        Zone zoneDuLieu,
        boolean zoneCorrigeable,
        Presence presence,
        Gratification gratification,
        List<Constat> constats) {

    public ApercuStage {
        constats = List.copyOf(constats);
    }

    /** The public holidays on which presence would be planned, worked or not. */
    public SortedSet<LocalDate> feriesPrevus() {
        return presence == null ? Collections.emptySortedSet() : HorairesPrevus.feriesPrevus(presence);
    }

    /** Hours of presence, or null while the dates are missing or wrong. */
    public BigDecimal heures() {
        return presence == null ? null : presence.heures();
    }
}
