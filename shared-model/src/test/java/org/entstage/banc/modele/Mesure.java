package org.entstage.banc.modele;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long one piece of work took, repeated.
 *
 * @param cas what was done
 * @param mediane milliseconds, above 0
 * @param p95 milliseconds that 95 % of the repetitions stayed under
 * @param n repetitions
 * @param ordres SQL statements of one repetition, the median; negative when nobody could count them
 */
public record Mesure(String cas, double mediane, double p95, int n, int ordres) {

    private static final String SEPARATEUR = "\t";

    /** @param ordres statements of each repetition, or empty */
    public static Mesure de(String cas, List<Double> millisecondes, List<Integer> ordres) {
        double[] durees = millisecondes.stream().mapToDouble(d -> d).sorted().toArray();
        int[] comptes = ordres.stream().mapToInt(n -> n).sorted().toArray();
        return new Mesure(
                cas,
                durees[durees.length / 2],
                durees[(int) Math.ceil(durees.length * 0.95) - 1],
                durees.length,
                comptes.length == 0 ? -1 : comptes[comptes.length / 2]);
    }

    /** One line of text, for another process; {@link #lire} reads it. */
    public String ecrire() {
        return String.join(
                SEPARATEUR,
                cas,
                String.format(Locale.ROOT, "%.3f", mediane),
                String.format(Locale.ROOT, "%.3f", p95),
                Integer.toString(n),
                Integer.toString(ordres));
    }

    /** @throws IllegalArgumentException when {@link #ecrire} did not write it */
    public static Mesure lire(String ligne) {
        String[] champs = ligne.split(SEPARATEUR);
        if (champs.length != 5) {
            throw new IllegalArgumentException("no measure: " + Arrays.toString(champs));
        }
        return new Mesure(
                champs[0],
                Double.parseDouble(champs[1]),
                Double.parseDouble(champs[2]),
                Integer.parseInt(champs[3]),
                Integer.parseInt(champs[4]));
    }
}
