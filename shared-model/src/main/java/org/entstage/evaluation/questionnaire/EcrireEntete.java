package org.entstage.evaluation.questionnaire;

import org.entstage.commun.Problemes;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Writes what who answers reads first: title and presentation of a form. */
@UseCase
public class EcrireEntete {

    private final EcritureDesQuestionnaires ecriture;

    EcrireEntete(EcritureDesQuestionnaires ecriture) {
        this.ecriture = ecriture;
    }

    /**
     * @param version of the row, as it was seen
     * @throws org.entstage.commun.RefusMetier for a version that was published, and for a text that is too long
     */
    public void executer(Acteur acteur, long versionId, int version, TexteBilingue titre, TexteBilingue presentation) {
        longueurs(titre, presentation).refuser();
        ecriture.modifier(
                acteur, versionId, version, (contenu, codes) -> new Montage(contenu).entete(titre, presentation));
    }

    static Problemes longueurs(TexteBilingue titre, TexteBilingue presentation) {
        return new Problemes()
                .longueur("titreFr", titre.fr(), ExamenQuestionnaire.TITRE)
                .longueur("titreEn", titre.en(), ExamenQuestionnaire.TITRE)
                .longueur("presentationFr", presentation.fr(), ExamenQuestionnaire.PRESENTATION)
                .longueur("presentationEn", presentation.en(), ExamenQuestionnaire.PRESENTATION);
    }
}
