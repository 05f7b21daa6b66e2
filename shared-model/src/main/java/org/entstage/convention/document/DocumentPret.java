package org.entstage.convention.document;

import java.time.LocalDate;
import java.util.Locale;

/**
 * All that a document is made of, read from where it is kept: from here on no database is asked.
 *
 * @param langue one of {@link TypeDocument#langues}
 * @param logo PNG or JPEG of the centre, or null
 * @param jour day on which it is made
 */
public record DocumentPret(
        TypeDocument type,
        Locale langue,
        ValeursDeDocument valeurs,
        GabaritEnVigueur gabarit,
        byte[] logo,
        LocalDate jour) {

    /** The same with another text: how a draft of a template is looked at. */
    public DocumentPret avecGabarit(GabaritEnVigueur autre) {
        return new DocumentPret(type, langue, valeurs, autre, logo, jour);
    }

    /** {@code convention-2026-000123.pdf}, {@code avenant-2026-000123-2-en.pdf}. */
    public String fichier() {
        String avenant =
                valeurs instanceof ValeursAvenant ecrit ? "-" + ecrit.avenant().numero() : "";
        String traduction = Locale.FRENCH.equals(langue) ? "" : "-" + langue.getLanguage();
        return type.fichier() + "-" + valeurs.convention().numero() + avenant + traduction + ".pdf";
    }
}
