package org.entstage.evaluation.fiche;

import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Acteur;
import org.springframework.stereotype.Component;

/** Whether somebody may read what was answered, for features that show sheets; {@link DroitsSurFiche} says why. */
@Component
public class VisibiliteDesFiches {

    private final FichesEnCours enCours;

    VisibiliteDesFiches(FichesEnCours enCours) {
        this.enCours = enCours;
    }

    /** Whether he may read the answers of this sheet in the state that it is in. */
    public boolean lit(Acteur acteur, FicheEvaluation fiche, StageAEvaluer stage) {
        return enCours.droits(acteur, fiche, stage).lit();
    }
}
