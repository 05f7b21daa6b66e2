package org.entstage.evaluation.resultat;

import java.util.Map;
import java.util.TreeMap;
import org.entstage.evaluation.Repondant;

/**
 * A form and how many sheets answered it.
 *
 * @param fiches by first year of the university year, the earliest first
 */
public record FormulaireRepondu(long id, String libelle, Repondant repondant, Map<Integer, Integer> fiches) {

    public FormulaireRepondu {
        fiches = java.util.Collections.unmodifiableMap(new TreeMap<>(fiches));
    }

    public int total() {
        return fiches.values().stream().mapToInt(n -> n).sum();
    }
}
