package org.entstage.notification.modele;

import org.entstage.convention.EtapeSaisie;
import org.entstage.texte.TexteEditable.Langue;

/** Words that a mail says for something that has no text of its own. */
public final class MotsDuCatalogue {

    private MotsDuCatalogue() {}

    /** A part of a convention. */
    public static String etape(EtapeSaisie etape, Langue langue) {
        return Catalogue.texte("etape." + etape, langue);
    }
}
