package org.entstage.echange;

import org.entstage.parametre.ValeursDesParametres;
import org.springframework.stereotype.Component;

/** What the institution and its centres decided about the rules. */
@Component
class PartieRegles extends PartieParPlace {

    static final String OBJET = "regle";

    PartieRegles(ReglesEcrites regles, ValeursDesParametres places) {
        super("regles", OBJET, regles, places);
    }
}
