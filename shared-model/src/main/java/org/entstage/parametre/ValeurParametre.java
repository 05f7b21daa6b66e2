package org.entstage.parametre;

/**
 * The value that holds somewhere, and where it comes from.
 *
 * @param centre id of the centre whose row it is; {@value Parametres#ETABLISSEMENT} for the institution's, null for the
 *     default
 */
public record ValeurParametre(Parametre parametre, String valeur, Long centre) {

    public boolean vrai() {
        return Boolean.parseBoolean(valeur);
    }

    public int entier() {
        return Integer.parseInt(valeur);
    }

    /** Whether nobody set it anywhere above. */
    public boolean parDefaut() {
        return centre == null;
    }
}
