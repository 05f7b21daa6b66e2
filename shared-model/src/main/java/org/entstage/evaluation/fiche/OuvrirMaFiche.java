package org.entstage.evaluation.fiche;

import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.UseCase;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.entstage.evaluation.Repondant;

/** A student or a teacher answers about a placement that is over though nobody asked him: the law does (art. L124-4). */
@UseCase
public class OuvrirMaFiche {

    private final FichesEnCours enCours;
    private final Fiches fiches;
    private final MesStages siens;
    private final StagesAEvaluer stages;

    OuvrirMaFiche(FichesEnCours enCours, Fiches fiches, MesStages siens, StagesAEvaluer stages) {
        this.enCours = enCours;
        this.fiches = fiches;
        this.siens = siens;
        this.stages = stages;
    }

    /**
     * @return id of his sheet, whether it was there or not
     * @throws AccesRefuse unless it is his to answer, and the placement over
     */
    public long executer(Acteur acteur, long convention, Repondant repondant) {
        StageAEvaluer stage = stages.parId(convention).orElseThrow(() -> new Introuvable("placement " + convention));
        if (!siens.dues(acteur, stage).contains(repondant)) {
            throw new AccesRefuse("placement " + convention + " is not this person's to evaluate as " + repondant);
        }
        return fiches.ouvrir(stage, repondant, null, null, enCours.geste(acteur));
    }
}
