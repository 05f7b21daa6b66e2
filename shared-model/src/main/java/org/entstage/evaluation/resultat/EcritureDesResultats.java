package org.entstage.evaluation.resultat;

import java.util.List;
import org.entstage.evaluation.fiche.FicheRetiree;
import org.entstage.evaluation.fiche.FicheRouverte;
import org.entstage.evaluation.fiche.FicheValidee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is counted in step with the sheets, in their transactions. */
@Component
class EcritureDesResultats {

    private final FichesComptees comptees;

    EcritureDesResultats(FichesComptees comptees) {
        this.comptees = comptees;
    }

    @EventListener
    void compter(FicheValidee validee) {
        comptees.inscrire(List.of(validee.fiche()));
    }

    @EventListener
    void oublier(FicheRouverte rouverte) {
        comptees.effacer(rouverte.fiche());
    }

    @EventListener
    void oublier(FicheRetiree retiree) {
        comptees.effacer(retiree.fiche());
    }

    /** Some at a time, so that a long work holds nothing for long. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void reprendre(List<Long> fiches) {
        comptees.inscrire(fiches);
    }
}
