package org.entstage.convention.signature;

import java.util.EnumMap;
import java.util.Map;
import org.entstage.circuit.NatureEtape;

/**
 * Who is asked electronically, and under which address; who is not in it signs on paper.
 *
 * @param courriels by party
 * @param noms of those whom the convention does not name
 */
public record ChoixDEnvoi(Map<NatureEtape, String> courriels, Map<NatureEtape, String> noms) {

    public ChoixDEnvoi(Map<NatureEtape, String> courriels) {
        this(courriels, Map.of());
    }

    public ChoixDEnvoi {
        Map<NatureEtape, String> parNature = new EnumMap<>(NatureEtape.class);
        courriels.forEach((nature, courriel) -> parNature.put(nature, courriel == null ? "" : courriel.strip()));
        courriels = parNature;
        noms = Map.copyOf(noms);
    }
}
