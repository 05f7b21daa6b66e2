package org.entstage.convention.document;

import java.util.Objects;

/**
 * A template that holds at a place on a day.
 *
 * @param version tells this text from every other that holds or held; kept with what is printed
 * @param provenance id of the place that wrote it, {@link org.entstage.parametre.Parametres#ETABLISSEMENT} for the
 *     institution, null for what is delivered
 */
public record GabaritEnVigueur(String texte, String version, Long provenance) {

    public GabaritEnVigueur {
        Objects.requireNonNull(texte, "texte");
        Objects.requireNonNull(version, "version");
    }
}
