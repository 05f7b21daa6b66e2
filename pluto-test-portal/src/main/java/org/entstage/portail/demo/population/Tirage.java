package org.entstage.portail.demo.population;

import java.util.List;

/**
 * Deterministic draws: the same label and the same row number give the same value on every machine, whatever was drawn
 * before. Labels keep the draws of one row independent of each other.
 */
public final class Tirage {
    private static final int MILLE = 1000;

    private Tirage() {}

    /**
     * @return an integer from 0 to {@code borne - 1}
     * @param borne greater than 0
     */
    public static int entier(String etiquette, long numero, int borne) {
        return (int) Long.remainderUnsigned(melange(etiquette, numero), borne);
    }

    /** @return a real number, 0 included, 1 excluded */
    public static double fraction(String etiquette, long numero) {
        return (melange(etiquette, numero) >>> 11) * 0x1.0p-53;
    }

    /** @return true for about {@code pourMille} numbers in a thousand */
    public static boolean chance(String etiquette, long numero, int pourMille) {
        return entier(etiquette, numero, MILLE) < pourMille;
    }

    /** @return one of the values, all with the same weight */
    public static <T> T choix(String etiquette, long numero, List<T> valeurs) {
        return valeurs.get(entier(etiquette, numero, valeurs.size()));
    }

    /**
     * @return an integer from 0 to {@code borne - 1} where small ones are more frequent
     * @param exposant 1 for equal weights, more for a stronger skew
     */
    public static int biaise(String etiquette, long numero, int borne, double exposant) {
        return (int) (Math.pow(fraction(etiquette, numero), exposant) * borne);
    }

    // The finaliser of SplitMix64: neighbouring numbers and labels must not give neighbouring values.
    private static long melange(String etiquette, long numero) {
        long z = (numero + 1) * 0x9E3779B97F4A7C15L + etiquette.hashCode() * 0xD1342543DE82EF95L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
