package org.entstage.evaluation.fiche;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.centregestion.ReglagesDuCentre;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.DroitsSurFiche.LectureParEtudiant;
import org.entstage.evaluation.fiche.DroitsSurFiche.Regles;
import org.entstage.evaluation.questionnaire.QuestionnairesEnVigueur;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.VersionEnVigueur;
import org.entstage.parametre.CatalogueParametres;
import org.springframework.stereotype.Component;

/** Opens the sheet that somebody asks about, with its placement and its form, and knows what day it is. */
@Component
class FichesEnCours {

    private final FichesEvaluation fiches;
    private final StagesAEvaluer stages;
    private final QuestionnairesEnVigueur questionnaires;
    private final ReglagesDuCentre reglages;
    private final Clock horloge;

    FichesEnCours(
            FichesEvaluation fiches,
            StagesAEvaluer stages,
            QuestionnairesEnVigueur questionnaires,
            ReglagesDuCentre reglages,
            Clock horloge) {
        this.fiches = fiches;
        this.stages = stages;
        this.questionnaires = questionnaires;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /** @throws Introuvable when this institution has none of that id */
    FicheEvaluation ouvrir(long id) {
        return fiches.parId(id).orElseThrow(() -> new Introuvable("evaluation sheet " + id));
    }

    /**
     * The same, and nobody else changes it meanwhile.
     *
     * @throws Introuvable when this institution has none of that id
     */
    FicheEvaluation retenir(long id) {
        return fiches.retenir(id).orElseThrow(() -> new Introuvable("evaluation sheet " + id));
    }

    /**
     * The same, as this person saw it.
     *
     * @throws ModificationConcurrente when it was changed since
     */
    FicheEvaluation retenir(long id, int version) {
        FicheEvaluation fiche = retenir(id);
        ModificationConcurrente.verifier(version, fiche.version(), "evaluation sheet " + id);
        return fiche;
    }

    StageAEvaluer stage(FicheEvaluation fiche) {
        return stages.parId(fiche.conventionId())
                .orElseThrow(() -> new Introuvable("placement of evaluation sheet " + fiche.id()));
    }

    /**
     * The form that it is asked with: its own from the first answer on, before that the one in force.
     *
     * @throws RefusMetier while no form is published for it
     */
    VersionEnVigueur formulaire(FicheEvaluation fiche, StageAEvaluer stage) {
        return (fiche.versionId() == null
                        ? questionnaires.pour(stage, fiche.repondant())
                        : questionnaires.version(fiche.versionId()))
                .orElseThrow(() -> new RefusMetier(Probleme.general("evaluation.fiche.sansQuestionnaire")));
    }

    /** What is answered: the rows of what was handed in, else the draft. */
    Reponses reponses(FicheEvaluation fiche, VersionEnVigueur formulaire) {
        return fiche.etat() == EtatFiche.VALIDEE
                ? LignesDeReponse.lire(
                        fiches.reponses(fiche.id()),
                        formulaire.contenu(),
                        questionnaires.questions(formulaire.versionId()))
                : fiche.brouillon();
    }

    DroitsSurFiche droits(Acteur acteur, FicheEvaluation fiche, StageAEvaluer stage) {
        return new DroitsSurFiche(fiche, stage, acteur, regles(acteur, fiche, stage));
    }

    private Regles regles(Acteur acteur, FicheEvaluation fiche, StageAEvaluer stage) {
        LectureParEtudiant lecture = LectureParEtudiant.valueOf(
                reglages.texte(stage.centreId(), CatalogueParametres.EVALUATION_ETUDIANT_LIT_TUTEUR));
        // Only the student himself is told by it.
        boolean fini = lecture == LectureParEtudiant.APRES_LA_SIENNE
                && fiche.repondant().parLien()
                && acteur.estLeSien(FicheEvaluation.duStage(stage))
                && fiches.de(fiche.conventionId(), Repondant.ETUDIANT)
                        .filter(sienne -> sienne.etat() == EtatFiche.VALIDEE)
                        .isPresent();
        return new Regles(
                reglages.vrai(stage.centreId(), CatalogueParametres.EVALUATION_ENSEIGNANT_LIT), lecture, fini);
    }

    FicheEvaluation enregistrer(FicheEvaluation fiche) {
        return fiches.enregistrer(fiche);
    }

    Geste geste(Acteur acteur) {
        return Geste.de(acteur, horloge);
    }

    LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
