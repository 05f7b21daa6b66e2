package org.entstage.convention.document.fige;

import org.entstage.convention.AvenantValide;
import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.ConventionAnnulee;
import org.entstage.convention.ConventionValidee;
import org.entstage.convention.EtapeAnnulee;
import org.entstage.convention.document.TypeDocument;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes, within the transaction of the decision, which document stays as it is now; its bytes are made afterwards. */
@Component
class FigerALaValidation {

    private final EcritureDesFiges ecriture;
    private final DocumentsFiges figes;

    FigerALaValidation(EcritureDesFiges ecriture, DocumentsFiges figes) {
        this.ecriture = ecriture;
        this.figes = figes;
    }

    /** The French text is the convention; translations are frozen when somebody wants one. */
    @EventListener
    void quand(ConventionValidee validee) {
        AvisDeConvention avis = validee.avis();
        decider(avis, null, figes.type(avis.id()));
    }

    @EventListener
    void quand(AvenantValide valide) {
        decider(valide.avis(), valide.avenant().id(), TypeDocument.AVENANT);
    }

    /** What nobody has seen yet is not what was decided any more. */
    @EventListener
    void quand(EtapeAnnulee annulee) {
        ecriture.oublierCeQuiAttend(annulee.avis().id());
    }

    @EventListener
    void quand(ConventionAnnulee annulee) {
        ecriture.oublierCeQuiAttend(annulee.avis().id());
    }

    private void decider(AvisDeConvention avis, Long avenant, TypeDocument type) {
        ecriture.decider(
                new DocumentFige.Objet(avis.id(), avenant, type, Langue.FR),
                avis.idCentre(),
                avis.auteur() == null ? "" : avis.auteur().nom());
    }
}
