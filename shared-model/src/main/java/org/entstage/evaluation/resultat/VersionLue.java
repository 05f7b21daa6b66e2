package org.entstage.evaluation.resultat;

import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Reponses;

/** A published version of a form. */
public record VersionLue(long versionId, int numero, ContenuQuestionnaire contenu) {

    /** What a sheet answered, as it is kept to be counted. */
    public String empreinte(Reponses reponses) {
        return Empreinte.ecrire(contenu, reponses);
    }
}
