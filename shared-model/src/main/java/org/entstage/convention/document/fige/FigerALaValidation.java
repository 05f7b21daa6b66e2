package org.entstage.convention.document.fige;

import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.ConventionValidee;
import org.entstage.convention.document.TypeDocument;
import org.entstage.texte.TexteEditable.Langue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes, within the transaction of the decision, which document stays as it is now; its bytes are made afterwards. */
@Component
class FigerALaValidation {

    private final EcritureDesFiges ecriture;

    FigerALaValidation(EcritureDesFiges ecriture) {
        this.ecriture = ecriture;
    }

    /** The French text is the convention; translations are frozen when somebody wants one. */
    @EventListener
    void quand(ConventionValidee validee) {
        AvisDeConvention avis = validee.avis();
        decider(avis, null, TypeDocument.CONVENTION);
    }

    private void decider(AvisDeConvention avis, Long avenant, TypeDocument type) {
        ecriture.decider(
                new DocumentFige.Objet(avis.id(), avenant, type, Langue.FR),
                avis.idCentre(),
                avis.auteur() == null ? "" : avis.auteur().nom());
    }
}
