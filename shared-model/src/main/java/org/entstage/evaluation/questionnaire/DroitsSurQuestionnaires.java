package org.entstage.evaluation.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.springframework.stereotype.Component;

/**
 * Who sees and who writes a form. One sees those of the institution and of one's centres and the centres above, since these
 * are in force for one's own placements; one writes those that stand in one's reach.
 */
@Component
class DroitsSurQuestionnaires {

    private final ArbreDesCentres centres;

    DroitsSurQuestionnaires(ArbreDesCentres centres) {
        this.centres = centres;
    }

    /**
     * Ids of the centres whose forms he sees; null for all.
     *
     * @throws org.entstage.commun.AccesRefuse unless he reads forms as staff
     */
    Set<Long> lisibles(Acteur acteur) {
        acteur.exigerEnPersonnel(Action.QUESTIONNAIRE_LIRE);
        Etendue etendue = acteur.etendue(Action.QUESTIONNAIRE_LIRE);
        if (etendue.etablissement()) {
            return null;
        }
        Set<Long> lisibles = new HashSet<>();
        etendue.centres().forEach(centre -> lisibles.addAll(centres.arbre().chaine(centre)));
        return lisibles;
    }

    /** @throws Introuvable for one that he does not see */
    void exigerLecture(Acteur acteur, Questionnaire questionnaire) {
        Set<Long> lisibles = lisibles(acteur);
        Long centre = questionnaire.ressort().centre();
        if (lisibles != null && centre != null && !lisibles.contains(centre)) {
            throw new Introuvable("questionnaire " + questionnaire.id());
        }
    }

    boolean peutEcrire(Acteur acteur, Questionnaire questionnaire) {
        return acteur.peut(Action.QUESTIONNAIRE_GERER, questionnaire.ressort().situation());
    }

    /**
     * A form as this person sees it.
     *
     * @param versions the newest first
     */
    LigneQuestionnaire ligne(Acteur acteur, Questionnaire questionnaire, List<ResumeVersion> versions) {
        Ressort ressort = questionnaire.ressort();
        return new LigneQuestionnaire(
                questionnaire.id(),
                questionnaire.repondant(),
                questionnaire.libelle(),
                ressort,
                ressort.centre() == null
                        ? null
                        : centres.arbre()
                                .noeud(ressort.centre())
                                .map(Arbre.Noeud::libelle)
                                .orElse(null),
                questionnaire.livre(),
                versions,
                peutEcrire(acteur, questionnaire));
    }

    /** @throws org.entstage.commun.AccesRefuse unless it stands in his reach */
    void exigerEcriture(Acteur acteur, Questionnaire questionnaire) {
        exigerLecture(acteur, questionnaire);
        acteur.exiger(Action.QUESTIONNAIRE_GERER, questionnaire.ressort().situation());
    }

    /**
     * @throws org.entstage.commun.AccesRefuse unless he writes forms at all
     * @throws RefusMetier when he does not write any for these placements
     */
    void exigerRessort(Acteur acteur, Ressort ressort) {
        acteur.exigerEnPersonnel(Action.QUESTIONNAIRE_GERER);
        if (!acteur.peut(Action.QUESTIONNAIRE_GERER, ressort.situation())) {
            throw new RefusMetier(Probleme.auChamp("centre", "questionnaire.ressort.portee"));
        }
    }
}
