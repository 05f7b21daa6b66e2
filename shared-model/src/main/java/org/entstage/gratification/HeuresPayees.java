package org.entstage.gratification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entstage.presence.Presence;
import org.entstage.presence.Zone;

/**
 * Which hours are paid besides those at work.
 *
 * @param conges whether the host pays authorised leave, which the law leaves to it (L124-13)
 * @param feries which holidays not worked are paid
 */
public record HeuresPayees(boolean conges, JoursFeriesComptes feries) {

    /** Only the hours at work: what is owed where nobody promised more. */
    public static final HeuresPayees SEULE_LA_PRESENCE = new HeuresPayees(false, JoursFeriesComptes.NON);

    /** Paid hours by calendar month. */
    public SortedMap<YearMonth, BigDecimal> parMois(Presence presence) {
        SortedMap<YearMonth, BigDecimal> heures =
                new TreeMap<>(conges ? presence.heuresParMois() : presence.heuresEffectivesParMois());
        presence.feriesChomes().forEach((jour, chomees) -> {
            if (paye(jour)) {
                heures.merge(YearMonth.from(jour), chomees, BigDecimal::add);
            }
        });
        return heures;
    }

    private boolean paye(LocalDate ferie) {
        return switch (feries) {
            case NON -> false;
            case OUI -> true;
            case PENTECOTE_SEULE -> Zone.lundiDePentecote(ferie);
        };
    }
}
