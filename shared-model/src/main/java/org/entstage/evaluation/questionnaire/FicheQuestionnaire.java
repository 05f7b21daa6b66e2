package org.entstage.evaluation.questionnaire;

import java.time.LocalDateTime;

/**
 * A form with all its versions.
 *
 * @param version of the row, to write it
 * @param modifiePar empty when nobody touched it since it came with the application
 */
public record FicheQuestionnaire(LigneQuestionnaire ligne, int version, LocalDateTime modifieLe, String modifiePar) {}
