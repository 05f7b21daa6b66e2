package org.entstage.evaluation.fin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.ConclusionsDeStage;
import org.entstage.convention.ConclusionsDeStage.Conclusion;
import org.entstage.convention.ConclusionsDeStage.Decision;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.fiche.FicheEvaluation;
import org.entstage.evaluation.fiche.FichesEvaluation;
import org.entstage.evaluation.fin.ElementDeFin.Etat;
import org.entstage.evaluation.fin.ElementDeFin.Genre;

/**
 * What is asked at the end of a placement, and how far it is (rule R29; L124-4, D124-9). Whoever reads the convention sees
 * what is done and what is not; what was answered is for others, see the rights of sheets.
 */
@ReadUseCase
public class ConsulterFinDeStage {

    private final StagesAEvaluer stages;
    private final ConclusionsDeStage conclusions;
    private final FichesEvaluation fiches;
    private final Clock horloge;

    ConsulterFinDeStage(StagesAEvaluer stages, ConclusionsDeStage conclusions, FichesEvaluation fiches, Clock horloge) {
        this.stages = stages;
        this.conclusions = conclusions;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    /**
     * @return empty before its last day, and for a placement that does not take place
     * @throws Introuvable unless he reads the convention
     */
    public Optional<FinDeStage> executer(Acteur acteur, long convention) {
        StageAEvaluer stage = stages.parId(convention)
                .filter(lu -> acteur.peut(Action.CONVENTION_LIRE, FicheEvaluation.duStage(lu)))
                .orElseThrow(() -> new Introuvable("convention " + convention));
        LocalDate jour = LocalDate.now(horloge);
        if (!stage.aLieu() || jour.isBefore(stage.fin())) {
            return Optional.empty();
        }
        Situation situation = FicheEvaluation.duStage(stage);
        Conclusion conclusion = conclusions.de(convention);
        List<FicheEvaluation> siennes = fiches.desConventions(List.of(convention));
        boolean conclut = acteur.peut(Action.FIN_VALIDER, situation);
        boolean delivre = acteur.peut(Action.ATTESTATION_DELIVRER, situation) && jour.isAfter(stage.fin());
        boolean etudiant = acteur.etendue(Action.EVALUATION_REPONDRE).propre() && acteur.estLeSien(situation);
        return Optional.of(new FinDeStage(
                stage.fin(),
                List.of(
                        attestation(conclusion.attestation(), delivre),
                        fiche(Genre.APPRECIATION, Repondant.ETUDIANT, siennes, jour, etudiant),
                        fiche(Genre.TUTEUR, Repondant.TUTEUR, siennes, jour, false),
                        decision(conclusion.decision(), conclut)),
                conclut,
                delivre));
    }

    private static ElementDeFin attestation(LocalDateTime delivree, boolean delivre) {
        return new ElementDeFin(
                Genre.ATTESTATION,
                delivree == null ? Etat.ATTENDU : Etat.FAIT,
                jour(delivree),
                null,
                null,
                null,
                delivree == null && delivre);
    }

    private static ElementDeFin fiche(
            Genre genre, Repondant repondant, List<FicheEvaluation> siennes, LocalDate jour, boolean auteur) {
        FicheEvaluation fiche = siennes.stream()
                .filter(une -> une.repondant() == repondant)
                .findFirst()
                .orElse(null);
        EtatFiche enEst = fiche == null ? null : fiche.etat(jour);
        Etat etat = enEst == null || enEst == EtatFiche.RETIREE
                ? Etat.PAS_DEMANDE
                : enEst == EtatFiche.VALIDEE ? Etat.FAIT : enEst == EtatFiche.CLOSE ? Etat.CLOS : Etat.ATTENDU;
        boolean attend = etat == Etat.ATTENDU || fiche == null;
        return new ElementDeFin(
                genre,
                etat,
                fiche == null ? null : jour(fiche.valideeLe()),
                fiche == null ? null : fiche.cloture(),
                null,
                null,
                auteur && attend);
    }

    private static ElementDeFin decision(Decision dite, boolean conclut) {
        return dite == null
                ? new ElementDeFin(Genre.REFERENT, Etat.ATTENDU, null, null, null, null, conclut)
                : new ElementDeFin(
                        Genre.REFERENT,
                        dite.validee() ? Etat.FAIT : Etat.REFUSE,
                        jour(dite.quand()),
                        null,
                        dite.par(),
                        dite.commentaire(),
                        false);
    }

    private static LocalDate jour(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }
}
