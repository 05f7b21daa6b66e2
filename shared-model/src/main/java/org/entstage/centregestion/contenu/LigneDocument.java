package org.entstage.centregestion.contenu;

import java.util.Locale;

/**
 * A file of the instructions in a list.
 *
 * @param libelleEn null where it is the French one
 * @param taille in bytes
 */
public record LigneDocument(long id, long centre, String libelleFr, String libelleEn, String nom, int taille) {

    public String libelle(Locale langue) {
        return Locale.ENGLISH.getLanguage().equals(langue.getLanguage()) && libelleEn != null ? libelleEn : libelleFr;
    }

    /** What follows the dot of its name, in capitals. */
    public String extension() {
        return nom.substring(nom.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** Kilobytes, one at least. */
    public int kilos() {
        return Math.max(1, (taille + 512) / 1024);
    }
}
