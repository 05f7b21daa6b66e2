package org.entstage.notification.avis;

import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.signature.SignatureRefusee;
import org.entstage.convention.signature.SignaturesDemandees;
import org.entstage.convention.signature.ToutEstSigne;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.MotsDuCatalogue;
import org.entstage.notification.modele.Variable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces what happens to signatures, in the transaction in which it happens. */
@Component
class AvisDesSignatures {

    private final Annonceur annonceur;

    AvisDesSignatures(Annonceur annonceur) {
        this.annonceur = annonceur;
    }

    @EventListener
    void demandees(SignaturesDemandees fait) {
        annonceur.annoncer(annonce(Evenement.SIGNATURES_DEMANDEES, fait.avis(), fait.avenant()));
    }

    @EventListener
    void refusee(SignatureRefusee fait) {
        annonceur.annoncer(annonce(Evenement.SIGNATURE_REFUSEE, fait.avis(), fait.avenant())
                .avec(Variable.ETAPE, langue -> MotsDuCatalogue.etape(fait.nature(), langue))
                .avec(Variable.MOTIF, fait.motif()));
    }

    @EventListener
    void signee(ToutEstSigne fait) {
        annonceur.annoncer(annonce(Evenement.CONVENTION_SIGNEE, fait.avis(), fait.avenant()));
    }

    private static Annonce annonce(Evenement evenement, AvisDeConvention avis, Integer avenant) {
        return new Annonce(evenement, avis)
                .avec(Variable.DOCUMENT, langue -> MotsDuCatalogue.document(avis.numero(), avenant, langue));
    }
}
