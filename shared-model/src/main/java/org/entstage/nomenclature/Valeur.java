package org.entstage.nomenclature;

import java.io.Serializable;
import java.util.Locale;

/**
 * One value of a list.
 *
 * @param code stable, kept in the rows that use it
 * @param libelleFr French label
 * @param libelleEn English label
 */
public record Valeur(String code, String libelleFr, String libelleEn) implements Serializable {

    /** The label in the reader's language: English for English, else French. */
    public String libelle(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? libelleEn : libelleFr;
    }
}
