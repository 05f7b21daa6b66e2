package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How many conventions run at once. */
final class Affluence {

    /** So many on that day. */
    record Jour(LocalDate jour, int nombre) {}

    private Affluence() {}

    /**
     * The day of a period on which most of these run, the first of them. The number only grows on a day on which one
     * begins: no other needs to be looked at.
     */
    static Jour laPlusForte(List<Voisine> voisines, LocalDate debut, LocalDate fin) {
        List<Voisine> presentes =
                voisines.stream().filter(voisine -> voisine.croise(debut, fin)).toList();
        return Stream.concat(
                        Stream.of(debut), presentes.stream().map(Voisine::debut).filter(jour -> jour.isAfter(debut)))
                .sorted()
                .map(jour -> new Jour(jour, (int) presentes.stream()
                        .filter(voisine -> voisine.court(jour))
                        .count()))
                .max(Comparator.comparingInt(Jour::nombre))
                .orElseThrow();
    }
}
