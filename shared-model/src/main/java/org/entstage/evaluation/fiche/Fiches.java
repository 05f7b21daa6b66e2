package org.entstage.evaluation.fiche;

import java.time.LocalDate;
import java.util.Optional;
import org.entstage.commun.Introuvable;
import org.entstage.convention.StageAEvaluer;
import org.entstage.droits.Geste;
import org.entstage.evaluation.Repondant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for sheets, and no longer, within the transaction of who calls; he has asked whether it may be. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Fiches {

    private final FichesEvaluation fiches;

    Fiches(FichesEvaluation fiches) {
        this.fiches = fiches;
    }

    /**
     * Asks somebody for his sheet about a placement. One that is asked for already stays as it is, answered, closed or
     * not; one that was taken back is asked for again.
     *
     * @param campagne id of the campaign that asks, or null
     * @param cloture last day, or null
     * @return its id
     * @throws org.entstage.commun.ModificationConcurrente when somebody else asks for the same one at this moment
     */
    public long ouvrir(StageAEvaluer stage, Repondant repondant, Long campagne, LocalDate cloture, Geste geste) {
        Optional<FicheEvaluation> connue = fiches.de(stage.conventionId(), repondant);
        FicheEvaluation fiche = connue.orElseGet(() -> new FicheEvaluation(stage, repondant, campagne, cloture, geste));
        connue.ifPresent(retiree -> retiree.reprendre(campagne, cloture, geste));
        return fiches.enregistrer(fiche).id();
    }

    /** Closes it: its last day passed. Nothing happens to one that does not wait for answers. */
    public void cloturer(long fiche, Geste geste) {
        FicheEvaluation lue = lire(fiche);
        lue.cloturer(geste);
        fiches.enregistrer(lue);
    }

    /** Moves its last day, unless it is handed in; a closed one may be answered again when the new one has not passed. */
    public void deplacerCloture(long fiche, LocalDate cloture, Geste geste) {
        FicheEvaluation lue = lire(fiche);
        lue.deplacerCloture(cloture, geste);
        fiches.enregistrer(lue);
    }

    /** Asks for it no longer, unless it is handed in; what was answered is kept. */
    public void retirer(long fiche, Geste geste) {
        FicheEvaluation lue = lire(fiche);
        lue.retirer(geste);
        fiches.enregistrer(lue);
    }

    private FicheEvaluation lire(long fiche) {
        return fiches.parId(fiche).orElseThrow(() -> new Introuvable("evaluation sheet " + fiche));
    }
}
