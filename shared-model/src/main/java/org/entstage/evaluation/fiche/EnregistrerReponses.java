package org.entstage.evaluation.fiche;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Probleme;
import org.entstage.commun.UseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.VersionEnVigueur;
import org.entstage.texte.TexteEditable.Langue;

/**
 * Keeps the answers to one section as a draft, as often as its author likes. What was said in other sections stays, so that
 * two windows do not take each other's answers away. An answer that is wrong does not keep the others from being kept.
 */
@UseCase
public class EnregistrerReponses {

    private final FichesEnCours enCours;

    EnregistrerReponses(FichesEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @param rubrique code of the section
     * @param dites all that is answered in it; what is missing is no longer answered
     * @param langue in which it was asked
     * @return what is wrong with some of the answers, each at its question; those were not kept
     * @throws Introuvable when there is no such sheet or section
     * @throws org.entstage.commun.AccesRefuse unless he is asked for it
     * @throws org.entstage.commun.RefusMetier when it cannot be answered now
     */
    public List<Probleme> executer(Acteur acteur, long id, String rubrique, Reponses dites, Langue langue) {
        FicheEvaluation fiche = enCours.retenir(id);
        StageAEvaluer stage = enCours.stage(fiche);
        enCours.droits(acteur, fiche, stage).exigerReponse();
        VersionEnVigueur formulaire = enCours.formulaire(fiche, stage);
        ContenuQuestionnaire contenu = formulaire.contenu();
        Set<String> questions = contenu
                .rubrique(rubrique)
                .orElseThrow(() -> new Introuvable("section " + rubrique + " of evaluation sheet " + id))
                .questions()
                .stream()
                .map(Question::code)
                .collect(Collectors.toSet());
        Reponses siennes = dites.sans(dites.parQuestion().keySet().stream()
                .filter(code -> !questions.contains(code))
                .toList());
        Reponses toutes = fiche.brouillon().sans(questions).avec(siennes);
        List<Probleme> problemes = contenu.controler(toutes, false).trouves().stream()
                .filter(probleme -> questions.contains(EtapeDeFiche.question(probleme.champ())))
                .toList();
        Reponses justes = toutes.sans(problemes.stream()
                .map(probleme -> EtapeDeFiche.question(probleme.champ()))
                .toList());
        if (fiche.etat() != EtatFiche.OUVERTE || !justes.vides()) {
            fiche.repondre(formulaire.versionId(), justes, langue, enCours.geste(acteur));
            enCours.enregistrer(fiche);
        }
        return problemes;
    }
}
