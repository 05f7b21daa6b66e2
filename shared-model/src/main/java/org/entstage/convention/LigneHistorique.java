package org.entstage.convention;

import java.time.LocalDateTime;
import org.entstage.convention.regles.Mesure;

/**
 * One line of a convention's history.
 *
 * @param quand to the second, Europe/Paris
 * @param nom who did it, as shown
 * @param details reason, answer or what changed; null when there is none
 * @param regle code of the rule that a waiver is about, null for anything else
 * @param mesure how far a waiver goes, null for anything else and where nothing is measured
 */
public record LigneHistorique(
        LocalDateTime quand, String nom, Transition transition, String details, String regle, Mesure mesure) {}
