package org.entstage.gratification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.presence.Zone;

/**
 * A new row as somebody describes it.
 *
 * @param plafondHoraire euros per hour, more than 0, at most {@value #MAXIMUM}, 2 decimals
 * @param source where the figure was published
 */
public record SaisieBareme(Zone zone, LocalDate depuis, LocalDate jusquAu, BigDecimal plafondHoraire, String source) {

    /** The zones that have a ceiling of their own; {@link Zone#METROPOLE} stands for all under the national one. */
    public static final List<Zone> ZONES = Arrays.stream(Zone.values())
            .filter(zone -> zone == Zone.METROPOLE || zone.enFrance() && !zone.plafondNational())
            .toList();

    static final int MAXIMUM = 1000;

    private static final int SOURCE = 300;
    private static final int DECIMALES = 2;

    public SaisieBareme {
        source = Texte.ouNul(source);
    }

    Problemes problemes() {
        Problemes problemes = new Problemes()
                .si(zone == null || !ZONES.contains(zone), "zone", "bareme.zone")
                .si(depuis == null, "depuis", "commun.obligatoire")
                .si(jusquAu == null, "jusquAu", "commun.obligatoire")
                .si(plafondHoraire == null, "plafondHoraire", "commun.obligatoire")
                .obligatoire("source", source)
                .longueur("source", source, SOURCE);
        problemes.si(depuis != null && jusquAu != null && jusquAu.isBefore(depuis), "jusquAu", "bareme.fin.avant");
        problemes.si(
                plafondHoraire != null
                        && (plafondHoraire.signum() <= 0
                                || plafondHoraire.compareTo(BigDecimal.valueOf(MAXIMUM)) > 0
                                || plafondHoraire.stripTrailingZeros().scale() > DECIMALES),
                "plafondHoraire",
                "bareme.plafond.borne",
                MAXIMUM);
        return problemes;
    }

    /** Only when {@link #problemes} found none. */
    BaremePublie publie() {
        return new BaremePublie(new BaremeGratification(zone, depuis, jusquAu, plafondHoraire), source);
    }
}
