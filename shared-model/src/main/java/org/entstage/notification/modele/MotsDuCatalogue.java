package org.entstage.notification.modele;

import java.util.List;
import java.util.stream.Collectors;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.ChampConvention;
import org.entstage.convention.EtapeSaisie;
import org.entstage.texte.TexteEditable.Langue;

/** Words that a mail says for something that has no text of its own. */
public final class MotsDuCatalogue {

    private MotsDuCatalogue() {}

    /** A part of a convention. */
    public static String etape(EtapeSaisie etape, Langue langue) {
        return Catalogue.texte("etape." + etape, langue);
    }

    /** A step of the circuit. */
    public static String etape(NatureEtape nature, Langue langue) {
        return Catalogue.texte("nature." + nature, langue);
    }

    /** Parts that are to be corrected, in one line; empty for none. */
    public static String champs(List<ChampConvention> champs, Langue langue) {
        return champs.stream()
                .map(champ -> Catalogue.texte("champ." + champ, langue))
                .collect(Collectors.joining(", "));
    }
}
