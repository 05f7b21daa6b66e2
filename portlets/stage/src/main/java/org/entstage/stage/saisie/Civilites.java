package org.entstage.stage.saisie;

import java.util.List;
import org.entstage.portlet.commun.formulaire.Option;

/** Civil titles, as the convention prints them in every language. */
public final class Civilites {

    private Civilites() {}

    /** To choose from. */
    public static List<Option> options() {
        return List.of(new Option("Mme", "Mme"), new Option("M.", "M."));
    }
}
