package org.entstage.gratification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entstage.presence.Zone;

/** Finds the ceiling of a day among the rows. */
final class Plafonds {

    private final List<BaremeGratification> lignes;

    Plafonds(List<BaremeGratification> lignes) {
        this.lignes = lignes;
    }

    /**
     * The row of that day. After the last row the last one goes on: the ceiling of a year is published in December, and a
     * convention that runs into January is written long before; {@link #provisoire} tells such days.
     */
    Optional<BaremeGratification> le(LocalDate jour, Zone zone) {
        List<BaremeGratification> deLaZone = deLaZone(zone);
        return deLaZone.stream()
                .filter(ligne -> ligne.vautLe(jour))
                .findFirst()
                .or(() -> deLaZone.stream()
                        .max(Comparator.comparing(BaremeGratification::jusquAu))
                        .filter(derniere -> derniere.jusquAu().isBefore(jour)));
    }

    boolean provisoire(LocalDate jour, Zone zone) {
        return le(jour, zone).filter(ligne -> !ligne.vautLe(jour)).isPresent();
    }

    private List<BaremeGratification> deLaZone(Zone zone) {
        Zone cherchee = zone.plafondNational() ? Zone.METROPOLE : zone;
        return lignes.stream().filter(ligne -> ligne.zone() == cherchee).toList();
    }
}
