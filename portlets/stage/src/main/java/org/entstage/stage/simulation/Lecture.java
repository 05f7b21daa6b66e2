package org.entstage.stage.simulation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entstage.commun.Probleme;
import org.entstage.simulation.SaisieSimulation;

/**
 * A description as it was read, with what could not be.
 *
 * @param illisibles values of the wrong kind, each at its field
 */
record Lecture(SaisieSimulation saisie, List<Probleme> illisibles) {

    Lecture {
        illisibles = List.copyOf(illisibles);
    }

    private static final List<String> ORDRE =
            List.of("debut", "fin", "semaine", "interruptions", "zone", "joursFeriesTravailles");

    /** All that is wrong, field after field. A field that could not be read is not reported as missing, nor is anything in it. */
    List<Probleme> problemes() {
        return Stream.concat(
                        illisibles.stream(),
                        saisie.problemes().stream()
                                .filter(probleme -> illisibles.stream()
                                        .noneMatch(illisible -> touche(illisible.champ(), probleme.champ()))))
                .sorted(Comparator.comparingInt(Lecture::rang))
                .toList();
    }

    /** Fields that nobody knows come last. */
    private static int rang(Probleme probleme) {
        int rang = ORDRE.indexOf(probleme.champ().replaceFirst("[.\\[].*", ""));
        return rang < 0 ? ORDRE.size() : rang;
    }

    /** The constant of that very name; empty for any other text and for null. */
    static <E extends Enum<E>> Optional<E> nomme(Class<E> type, String nom) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constante -> constante.name().equals(nom))
                .findFirst();
    }

    private static boolean touche(String illisible, String champ) {
        return champ.equals(illisible) || champ.startsWith(illisible + ".") || champ.startsWith(illisible + "[");
    }
}
