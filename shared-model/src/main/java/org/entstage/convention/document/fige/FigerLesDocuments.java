package org.entstage.convention.document.fige;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the bytes that are missing, so that nobody waits for them and nothing changes meanwhile. A document that cannot be
 * made holds up none of the others. Run by a task on one node at a time.
 */
@Component
public class FigerLesDocuments {

    /** Documents of one run. */
    static final int LOT = 50;

    private static final Logger LOG = LoggerFactory.getLogger(FigerLesDocuments.class);

    private final DocumentsGardes gardes;
    private final DocumentsFiges figes;
    private final EcritureDesFiges ecriture;

    FigerLesDocuments(DocumentsGardes gardes, DocumentsFiges figes, EcritureDesFiges ecriture) {
        this.gardes = gardes;
        this.figes = figes;
        this.ecriture = ecriture;
    }

    public void figer() {
        gardes.enAttente(LOT).forEach(this::figer);
    }

    private void figer(long document) {
        try {
            figes.octets(document);
        } catch (RuntimeException echec) {
            LOG.error("document {} was not made", document, echec);
            ecriture.compterEchec(document);
        }
    }
}
