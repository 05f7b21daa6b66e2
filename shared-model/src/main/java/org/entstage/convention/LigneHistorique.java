package org.entstage.convention;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.regles.Mesure;

/**
 * One line of a convention's history.
 *
 * @param quand to the second, Europe/Paris
 * @param nom who did it, as shown
 * @param details reason, answer or what changed; null when there is none
 * @param regle code of the rule that a waiver is about, null for anything else
 * @param mesure how far a waiver goes, null for anything else and where nothing is measured
 * @param etape the step of the circuit that it is about, or null
 * @param pour for whom he stood in, as shown, or null
 * @param origine the portlet, page or job through which it was done, or null
 * @param champs what a refusal asks to correct
 * @param changements what changed
 * @param avenant the avenant that it is about, or null
 */
public record LigneHistorique(
        LocalDateTime quand,
        String nom,
        Transition transition,
        String details,
        String regle,
        Mesure mesure,
        NatureEtape etape,
        String pour,
        String origine,
        List<ChampConvention> champs,
        List<Changement> changements,
        MentionAvenant avenant) {

    public LigneHistorique {
        champs = List.copyOf(champs);
        changements = List.copyOf(Objects.requireNonNullElse(changements, List.of()));
    }

    /** A line about no step. */
    public LigneHistorique(LocalDateTime quand, String nom, Transition transition, String details, String regle) {
        this(quand, nom, transition, details, regle, null, null, null, null, List.of(), List.of(), null);
    }
}
