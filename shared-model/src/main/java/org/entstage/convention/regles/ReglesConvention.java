package org.entstage.convention.regles;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The one list of all rules, and the way to ask them all at once: nobody learns of a second refusal after the first. */
public final class ReglesConvention {

    private static final List<Regle> TOUTES = Stream.concat(
                    MentionObligatoire.toutes().stream(),
                    Stream.of(
                            new DatesDansLAnnee(),
                            new DureeMaximale(),
                            new DureeProcheDuMaximum(),
                            new GratificationMinimale(),
                            new CongesPrevus(),
                            new HoraireMaximal(),
                            new HoraireSuperieurA35Heures(),
                            new PresenceExceptionnelleEcrite(),
                            new PersonnesDistinctes()))
            .toList();

    private ReglesConvention() {}

    public static List<Regle> toutes() {
        return TOUTES;
    }

    /** What all rules find, the gravest first, else in the order of the list. */
    public static List<Constat> examiner(FaitsConvention faits) {
        return TOUTES.stream()
                .flatMap(regle -> regle.examiner(faits).stream())
                .sorted(Comparator.comparing(Constat::niveau))
                .toList();
    }
}
