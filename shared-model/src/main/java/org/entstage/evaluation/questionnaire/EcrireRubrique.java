package org.entstage.evaluation.questionnaire;

import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Adds a section to a form, or writes its title and presentation. */
@UseCase
public class EcrireRubrique {

    private final EcritureDesQuestionnaires ecriture;

    EcrireRubrique(EcritureDesQuestionnaires ecriture) {
        this.ecriture = ecriture;
    }

    /**
     * @param version of the row, as it was seen
     * @param code null for a new section, which comes last
     * @throws RefusMetier for a version that was published, for a text that is too long, and for a section too many
     */
    public void executer(
            Acteur acteur, long versionId, int version, String code, TexteBilingue titre, TexteBilingue presentation) {
        EcrireEntete.longueurs(titre, presentation).refuser();
        ecriture.modifier(acteur, versionId, version, (contenu, codes) -> {
            Montage montage = new Montage(contenu);
            if (code != null) {
                return montage.ecrire(code, titre, presentation);
            }
            if (contenu.rubriques().size() >= ExamenQuestionnaire.RUBRIQUES) {
                throw new RefusMetier(
                        Probleme.general("questionnaire.saisie.rubriques", ExamenQuestionnaire.RUBRIQUES));
            }
            return montage.ajouter(new Rubrique(codes.rubrique(), titre, presentation, List.of()));
        });
    }
}
