package org.entstage.portlet.commun.formulaire;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entstage.commun.Probleme;

/**
 * A form that was refused: what was typed, as it was typed, and why the domain refused it. Errors of format are found
 * again when it is shown, in the language of that moment.
 *
 * @param action name of the action that refused
 * @param valeurs posted values by field name
 * @param problemes what the domain said; empty when only the format is wrong
 */
public record RefusedForm(String action, Map<String, List<String>> valeurs, List<Probleme> problemes)
        implements Serializable {

    public RefusedForm {
        Map<String, List<String>> copie = new HashMap<>();
        valeurs.forEach((nom, liste) -> copie.put(nom, new ArrayList<>(liste)));
        valeurs = copie;
        problemes = new ArrayList<>(problemes);
    }
}
