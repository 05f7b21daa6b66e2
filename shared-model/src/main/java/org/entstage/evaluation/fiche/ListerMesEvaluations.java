package org.entstage.evaluation.fiche;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entstage.commun.ReadUseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.Repondant;

/** What a student or a teacher has to answer, has answered, and may read. */
@ReadUseCase
public class ListerMesEvaluations {

    private final FichesEnCours enCours;
    private final FichesEvaluation fiches;
    private final MesStages stages;

    ListerMesEvaluations(FichesEnCours enCours, FichesEvaluation fiches, MesStages stages) {
        this.enCours = enCours;
        this.fiches = fiches;
        this.stages = stages;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he is somebody who answers */
    public MesEvaluations executer(Acteur acteur) {
        acteur.exiger(Action.EVALUATION_LIRE);
        Map<Long, StageAEvaluer> siens = stages.de(acteur).stream()
                .collect(Collectors.toMap(StageAEvaluer::conventionId, stage -> stage, (un, meme) -> un));
        Map<Long, List<FicheEvaluation>> parStage = fiches.desConventions(siens.keySet()).stream()
                .collect(Collectors.groupingBy(FicheEvaluation::conventionId));
        List<LigneEvaluation> aRepondre = new ArrayList<>();
        List<LigneEvaluation> repondues = new ArrayList<>();
        List<LigneEvaluation> aLire = new ArrayList<>();
        siens.values().forEach(stage -> {
            List<FicheEvaluation> siennes = parStage.getOrDefault(stage.conventionId(), List.of());
            for (FicheEvaluation fiche : siennes) {
                DroitsSurFiche droits = enCours.droits(acteur, fiche, stage);
                if (droits.auteur(Action.EVALUATION_LIRE, Action.EVALUATION_LIEN_LIRE)) {
                    LigneEvaluation ligne = ligne(fiche, stage);
                    (ligne.etat().attendue() ? aRepondre : repondues).add(ligne);
                } else if (droits.lit()) {
                    aLire.add(ligne(fiche, stage));
                }
            }
            stages.dues(acteur, stage).stream()
                    .filter(due -> siennes.stream().noneMatch(fiche -> fiche.repondant() == due))
                    .forEach(due -> aRepondre.add(due(due, stage)));
        });
        aRepondre.sort(Comparator.comparing((LigneEvaluation ligne) -> ligne.id() == null)
                .thenComparing(LigneEvaluation::cloture, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(RECENT));
        repondues.sort(RECENT);
        aLire.sort(RECENT);
        return new MesEvaluations(List.copyOf(aRepondre), List.copyOf(repondues), List.copyOf(aLire));
    }

    private static final Comparator<LigneEvaluation> RECENT = Comparator.comparing(
                    (LigneEvaluation ligne) -> ligne.stage().fin(),
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(ligne -> ligne.stage().convention());

    private LigneEvaluation ligne(FicheEvaluation fiche, StageAEvaluer stage) {
        return new LigneEvaluation(
                fiche.id(),
                fiche.repondant(),
                fiche.etat(enCours.aujourdHui()),
                StageEvalue.de(stage),
                fiche.cloture(),
                fiche.valideeLe(),
                fiche.reouvertureDemandeeLe() != null);
    }

    private static LigneEvaluation due(Repondant repondant, StageAEvaluer stage) {
        return new LigneEvaluation(null, repondant, null, StageEvalue.de(stage), null, null, false);
    }
}
