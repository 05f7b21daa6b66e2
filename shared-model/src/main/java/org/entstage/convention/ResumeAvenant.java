package org.entstage.convention;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An avenant in the list of a convention's.
 *
 * @param quand when it came into this state
 */
public record ResumeAvenant(MentionAvenant avenant, EtatAvenant etat, LocalDateTime quand) {

    /** Those that a history tells of, the first one first: a convention's page needs no reading of its own for them. */
    static List<ResumeAvenant> de(List<LigneHistorique> histoire) {
        Map<Long, ResumeAvenant> parId = new LinkedHashMap<>();
        for (LigneHistorique ligne : histoire) {
            if (ligne.avenant() != null) {
                EtatAvenant etat = EtatAvenant.apres(ligne.transition());
                ResumeAvenant avant = parId.get(ligne.avenant().id());
                parId.put(
                        ligne.avenant().id(),
                        new ResumeAvenant(
                                ligne.avenant(),
                                etat == null ? avant.etat() : etat,
                                etat == null ? avant.quand() : ligne.quand()));
            }
        }
        return List.copyOf(parId.values());
    }
}
