package org.entstage.convention;

import java.util.List;
import org.entstage.convention.document.fige.LigneFigee;

/**
 * The documents of a convention, for one reader.
 *
 * @param numero of the convention, as people quote it
 * @param documents what he may print now
 * @param anciens what was decided and is no longer what holds, the newest first; for staff only
 * @param aDelivrer whether he may hand out the attestation now
 * @param delivree whether it was handed out before
 * @param formulaire the host's own form of the convention
 */
public record FicheDocuments(
        long id,
        int version,
        String numero,
        String etudiant,
        List<DocumentAImprimer> documents,
        List<LigneFigee> anciens,
        boolean aDelivrer,
        boolean delivree,
        FicheFormulaire formulaire) {

    public FicheDocuments {
        documents = List.copyOf(documents);
        anciens = List.copyOf(anciens);
    }
}
