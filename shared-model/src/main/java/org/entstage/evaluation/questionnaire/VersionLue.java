package org.entstage.evaluation.questionnaire;

import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.evaluation.Repondant;

/**
 * A version of a form with what it asks.
 *
 * @param version of the row, to write it
 * @param libelle name of its form
 * @param problemes what forbids to publish it; empty for a version that was published
 * @param gerable whether who asks writes this form
 */
public record VersionLue(
        long id,
        int version,
        long questionnaireId,
        String libelle,
        Repondant repondant,
        Ressort ressort,
        int numero,
        EtatVersion etat,
        ContenuQuestionnaire contenu,
        List<Probleme> problemes,
        boolean gerable) {

    public VersionLue {
        problemes = List.copyOf(problemes);
    }

    /** Whether who asks may change what it asks. */
    public boolean modifiable() {
        return gerable && etat == EtatVersion.BROUILLON;
    }
}
