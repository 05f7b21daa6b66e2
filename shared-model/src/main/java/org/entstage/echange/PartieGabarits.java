package org.entstage.echange;

import org.entstage.parametre.ValeursDesParametres;
import org.springframework.stereotype.Component;

/** The templates of documents that the institution and its centres write. */
@Component
class PartieGabarits extends PartieParPlace {

    static final String OBJET = "gabarit";

    PartieGabarits(GabaritsDuFichier gabarits, ValeursDesParametres places) {
        super("gabarits", OBJET, gabarits, places);
    }
}
