package org.entstage.evaluation.questionnaire;

import java.util.List;
import java.util.Optional;
import org.entstage.evaluation.Repondant;

/**
 * A form in the list of forms.
 *
 * @param centre label of the centre of its scope, or null
 * @param livre whether it came with the application
 * @param versions the newest first
 * @param modifiable whether who asks writes it
 */
public record LigneQuestionnaire(
        long id,
        Repondant repondant,
        String libelle,
        Ressort ressort,
        String centre,
        boolean livre,
        List<ResumeVersion> versions,
        boolean modifiable) {

    public LigneQuestionnaire {
        versions = List.copyOf(versions);
    }

    /** What is asked now; empty when it is in force nowhere. */
    public Optional<ResumeVersion> publiee() {
        return enEtat(EtatVersion.PUBLIEE);
    }

    public Optional<ResumeVersion> brouillon() {
        return enEtat(EtatVersion.BROUILLON);
    }

    private Optional<ResumeVersion> enEtat(EtatVersion etat) {
        return versions.stream().filter(version -> version.etat() == etat).findFirst();
    }
}
