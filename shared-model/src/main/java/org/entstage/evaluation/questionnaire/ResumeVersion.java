package org.entstage.evaluation.questionnaire;

import java.time.LocalDateTime;

/**
 * A version of a form, without what it asks.
 *
 * @param numero from 1 within its form
 * @param modifieeLe when it was last written
 * @param publieeLe null for a draft
 * @param publieePar who published it; empty when it came with the application, null for a draft
 * @param retireeLe null while it was not withdrawn
 */
public record ResumeVersion(
        long id,
        long questionnaireId,
        int numero,
        EtatVersion etat,
        LocalDateTime modifieeLe,
        LocalDateTime publieeLe,
        String publieePar,
        LocalDateTime retireeLe) {}
