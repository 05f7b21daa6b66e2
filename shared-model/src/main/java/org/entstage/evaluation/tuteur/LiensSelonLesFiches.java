package org.entstage.evaluation.tuteur;

import org.entstage.droits.Acteur;
import org.entstage.evaluation.fiche.FicheRetiree;
import org.entstage.evaluation.fiche.FicheValidee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * No link outlives what it is for, in the transaction in which that ends. A sheet that is closed keeps its link: it may be
 * answered again when its last day is moved.
 */
@Component
class LiensSelonLesFiches {

    private final LiensDesFiches liens;

    LiensSelonLesFiches(LiensDesFiches liens) {
        this.liens = liens;
    }

    @EventListener
    void validee(FicheValidee fait) {
        liens.accomplir(fait.fiche());
    }

    @EventListener
    void retiree(FicheRetiree fait) {
        liens.revoquer(Acteur.visiteur(), fait.fiche());
    }
}
