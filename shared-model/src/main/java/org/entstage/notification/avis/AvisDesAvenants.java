package org.entstage.notification.avis;

import org.entstage.convention.AvenantAnnule;
import org.entstage.convention.AvenantRefuse;
import org.entstage.convention.AvenantRetire;
import org.entstage.convention.AvenantSoumis;
import org.entstage.convention.AvenantValide;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces what happens to avenants, in the transaction in which it happens; their steps are told with all others. */
@Component
class AvisDesAvenants {

    private final Annonceur annonceur;

    AvisDesAvenants(Annonceur annonceur) {
        this.annonceur = annonceur;
    }

    @EventListener
    void soumis(AvenantSoumis fait) {
        annonceur.annoncer(new Annonce(Evenement.AVENANT_SOUMIS, fait.avis()).surAvenant(fait.avenant()));
    }

    @EventListener
    void refuse(AvenantRefuse fait) {
        annonceur.annoncer(new Annonce(Evenement.AVENANT_REFUSE, fait.avis())
                .surAvenant(fait.avenant())
                .avec(Variable.MOTIF, fait.motif()));
    }

    @EventListener
    void retire(AvenantRetire fait) {
        annonceur.annoncer(new Annonce(Evenement.AVENANT_RETIRE, fait.avis()).surAvenant(fait.avenant()));
    }

    @EventListener
    void valide(AvenantValide fait) {
        annonceur.annoncer(new Annonce(Evenement.AVENANT_VALIDE, fait.avis())
                .surAvenant(fait.avenant())
                .avec(Variable.AVENANT_EFFET, langue -> Variable.date(fait.effet(), langue)));
    }

    @EventListener
    void annule(AvenantAnnule fait) {
        annonceur.annoncer(new Annonce(Evenement.AVENANT_ANNULE, fait.avis())
                .surAvenant(fait.avenant())
                .avec(Variable.MOTIF, fait.motif()));
    }
}
