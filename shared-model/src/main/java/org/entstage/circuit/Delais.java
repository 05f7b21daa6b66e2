package org.entstage.circuit;

import java.util.List;
import java.util.stream.Stream;

/**
 * In how many days, counted from when a step opens, it should be done; when who should do it is reminded; when who leads
 * the centre is told. Each from 1 to {@value #MAXIMUM}, null for never.
 */
public record Delais(Integer delai, Integer rappel, Integer escalade) {

    /** Nobody hurries anybody. */
    public static final Delais AUCUN = new Delais(null, null, null);

    public static final int MAXIMUM = 365;

    /** Whether every number is in its range, and who leads the centre is told after who should act. */
    boolean valides() {
        return Stream.of(nombres()).allMatch(jours -> jours == null || jours >= 1 && jours <= MAXIMUM)
                && (rappel == null || escalade == null || rappel < escalade);
    }

    private Integer[] nombres() {
        return new Integer[] {delai, rappel, escalade};
    }

    /** As {@link #lire} reads it: {@code 10/5/15}, what is null left empty; empty when nothing is set. */
    String ecrire() {
        return equals(AUCUN) ? "" : String.join("/", List.of(texte(delai), texte(rappel), texte(escalade)));
    }

    /** @param texte three numbers of at most three digits, each may be empty; null for none */
    static Delais lire(String texte) {
        if (texte == null) {
            return AUCUN;
        }
        String[] nombres = texte.split("/", -1);
        return new Delais(nombre(nombres[0]), nombre(nombres[1]), nombre(nombres[2]));
    }

    private static String texte(Integer jours) {
        return jours == null ? "" : jours.toString();
    }

    private static Integer nombre(String texte) {
        return texte.isEmpty() ? null : Integer.valueOf(texte);
    }
}
