package org.entstage.convention.signature;

import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.ConventionAnnulee;
import org.entstage.convention.EtapeAnnulee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes the signing of a version that holds no more: what was signed stays as it is, and a request that people may still
 * answer is to be taken back. A convention that is given back or ended closes its own in the same transaction.
 */
@Component
class ClotureDesSignatures {

    private final DossiersDeSignature dossiers;
    private final Signatures signatures;

    ClotureDesSignatures(DossiersDeSignature dossiers, Signatures signatures) {
        this.dossiers = dossiers;
        this.signatures = signatures;
    }

    void clore(DossierDeSignature dossier, String motif, String par) {
        signatures.active(dossier).ifPresent(demande -> demande.annuler(motif, signatures.maintenant()));
        dossier.clore(motif, par, signatures.maintenant());
        dossiers.enregistrer(dossier);
    }

    @EventListener
    void etapeAnnulee(EtapeAnnulee fait) {
        tous(fait.avis(), fait.motif());
    }

    @EventListener
    void annulee(ConventionAnnulee fait) {
        tous(fait.avis(), fait.motif());
    }

    private void tous(AvisDeConvention avis, String motif) {
        String par = avis.auteur() == null ? "" : avis.auteur().nom();
        dossiers.ouverts(avis.id()).forEach(dossier -> clore(dossier, motif, par));
    }
}
