package org.entstage.evaluation.questionnaire;

import org.entstage.commun.Texte;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Makes a form, as a draft, from a file that {@link ExporterQuestionnaire} wrote, here or elsewhere. */
@UseCase
public class ImporterQuestionnaire {

    private final EcritureDesQuestionnaires ecriture;

    ImporterQuestionnaire(EcritureDesQuestionnaires ecriture) {
        this.ecriture = ecriture;
    }

    /**
     * @param libelle its name here; that of the file when empty
     * @return its id
     * @throws org.entstage.commun.RefusMetier for a file that is none of ours, saying where it is wrong, and for
     *     placements for which he writes no form
     */
    public long executer(Acteur acteur, byte[] fichier, String libelle, Ressort ressort) {
        acteur.exigerEnPersonnel(Action.QUESTIONNAIRE_GERER);
        FichierQuestionnaire lu = FichierQuestionnaire.lire(fichier);
        String nom = Texte.ouNul(libelle);
        return ecriture.creer(
                acteur,
                lu.repondant(),
                nom == null ? lu.libelle() : nom,
                ressort,
                questionnaire -> questionnaire.reprendre(lu.contenu(), new Codes(0)));
    }
}
