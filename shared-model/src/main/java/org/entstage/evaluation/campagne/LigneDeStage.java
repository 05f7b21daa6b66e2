package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;

/**
 * A placement in the list from which people are asked by hand.
 *
 * @param etats where its sheets stand; only those that were asked for, in the order of the audiences
 * @param dernierEnvoi day of the last mail to anybody about it, or null
 */
public record LigneDeStage(StageAEvaluer stage, Map<Repondant, EtatFiche> etats, LocalDate dernierEnvoi) {

    public LigneDeStage {
        Map<Repondant, EtatFiche> ranges = new EnumMap<>(Repondant.class);
        ranges.putAll(etats);
        etats = Collections.unmodifiableMap(ranges);
    }
}
