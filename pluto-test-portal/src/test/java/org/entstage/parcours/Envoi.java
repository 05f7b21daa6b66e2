package org.entstage.parcours;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form as a browser sends it.
 *
 * @param adresse where to
 * @param champs values by name
 */
record Envoi(String adresse, Map<String, String> champs) {

    /** Hidden field with the token of the web application. */
    static final String JETON = "_jeton";

    Envoi {
        champs = Map.copyOf(champs);
    }

    /** The same with another value. */
    Envoi avec(String champ, String valeur) {
        Map<String, String> autres = new LinkedHashMap<>(champs);
        autres.put(champ, valeur);
        return new Envoi(adresse, autres);
    }

    /** The same without a field. */
    Envoi sans(String champ) {
        Map<String, String> autres = new LinkedHashMap<>(champs);
        autres.remove(champ);
        return new Envoi(adresse, autres);
    }
}
