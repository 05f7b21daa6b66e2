package org.entstage.evaluation.fiche;

import org.entstage.commun.UseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.questionnaire.QuestionnairesEnVigueur;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.VersionEnVigueur;

/** Hands a sheet in: what was answered to hidden questions is dropped, the rest becomes rows that count. */
@UseCase
public class ValiderFiche {

    private final FichesEnCours enCours;
    private final FichesEvaluation fiches;
    private final QuestionnairesEnVigueur questionnaires;

    ValiderFiche(FichesEnCours enCours, FichesEvaluation fiches, QuestionnairesEnVigueur questionnaires) {
        this.enCours = enCours;
        this.fiches = fiches;
        this.questionnaires = questionnaires;
    }

    /**
     * @param version the one that was on the page
     * @throws org.entstage.commun.AccesRefuse unless he is asked for it
     * @throws org.entstage.commun.RefusMetier when it cannot be answered now, or an answer is missing or wrong: all of them
     *     are said, each at its question
     * @throws org.entstage.commun.ModificationConcurrente when it was changed since
     */
    public void executer(Acteur acteur, long id, int version) {
        FicheEvaluation fiche = enCours.retenir(id, version);
        StageAEvaluer stage = enCours.stage(fiche);
        enCours.droits(acteur, fiche, stage).exigerReponse();
        VersionEnVigueur formulaire = enCours.formulaire(fiche, stage);
        Reponses reponses = formulaire.contenu().retenir(fiche.brouillon());
        formulaire.contenu().controler(reponses, true).refuser();
        if (fiche.versionId() == null) {
            // A form without a required question may be handed in as it is.
            fiche.repondre(formulaire.versionId(), reponses, null, enCours.geste(acteur));
        }
        fiche.valider(stage, enCours.geste(acteur));
        fiches.ecrire(fiche, LignesDeReponse.ecrire(id, reponses, questionnaires.questions(formulaire.versionId())));
        enCours.enregistrer(fiche);
    }
}
