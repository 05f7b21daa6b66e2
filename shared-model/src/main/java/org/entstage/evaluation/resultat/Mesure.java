package org.entstage.evaluation.resultat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What the answers of a group to one question add up to.
 *
 * @param montree whether it may be shown; everything else is empty if not, the number of answers too
 * @param reponses how many answered
 * @param parts one for each {@link Modalite}, in their order
 * @param moyenne of marks and numbers, two decimals; else null
 * @param mediane likewise
 * @param jourMedian of days
 * @param mots how many wrote something, 0 where that may not be known
 */
public record Mesure(
        boolean montree,
        int reponses,
        List<Part> parts,
        BigDecimal moyenne,
        BigDecimal mediane,
        LocalDate jourMedian,
        int mots) {

    /** Nothing may be said. */
    public static final Mesure CACHEE = new Mesure(false, 0, List.of(), null, null, null, 0);

    public Mesure {
        parts = List.copyOf(parts);
    }

    /**
     * How many gave an answer.
     *
     * @param sur out of how many; below 0 when they are too few to be shown
     */
    public record Part(int nombre, int sur) {

        static final Part CACHEE = new Part(0, -1);

        public boolean montree() {
            return sur >= 0;
        }

        /** Per cent, 0 to 100. */
        public double pourcent() {
            return sur <= 0 ? 0 : 100.0 * nombre / sur;
        }
    }

    Mesure avecMots(int combien) {
        return new Mesure(montree, reponses, parts, moyenne, mediane, jourMedian, combien);
    }
}
