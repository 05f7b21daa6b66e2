package org.entstage.centregestion;

import org.entstage.parametre.Parametres;

/** The settings of centres without a database. */
public final class ReglagesDeTest {

    private ReglagesDeTest() {}

    public static ReglagesDuCentre de(Arbre arbre, Parametres parametres) {
        return new ReglagesDuCentre(() -> arbre, parametres);
    }
}
