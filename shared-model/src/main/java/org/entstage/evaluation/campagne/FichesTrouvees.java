package org.entstage.evaluation.campagne;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StagesAEvaluer;
import org.entstage.droits.Acteur;
import org.springframework.stereotype.Component;

/** Finds the sheet that somebody asks about, and its placement when he looks after it. */
@Component
class FichesTrouvees {

    private final FichesDeCampagne fiches;
    private final StagesAEvaluer stages;

    FichesTrouvees(FichesDeCampagne fiches, StagesAEvaluer stages) {
        this.fiches = fiches;
        this.stages = stages;
    }

    /** @throws Introuvable when there is no such sheet */
    FicheDeCampagne fiche(long id) {
        return fiches.parIds(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("evaluation sheet " + id));
    }

    /** @throws Introuvable unless he looks after it as staff */
    StageAEvaluer stage(Acteur acteur, FicheDeCampagne fiche) {
        return stages.parId(fiche.convention())
                .filter(stage -> DemanderALaMain.leSien(acteur, stage))
                .orElseThrow(() -> new Introuvable("evaluation sheet " + fiche.id()));
    }
}
