package org.entstage.portail.demo.donnees;

import java.util.HashMap;
import java.util.Map;

/** A row to write: values by column; a column that is not mentioned is NULL. */
final class Ligne {
    private final Map<String, Object> valeurs = new HashMap<>();

    Ligne mettre(String colonne, Object valeur) {
        valeurs.put(colonne, valeur);
        return this;
    }

    Object lire(String colonne) {
        return valeurs.get(colonne);
    }
}
