package org.entstage.convention;

import java.io.OutputStream;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.convention.document.RedactionDesDocuments;
import org.entstage.droits.Acteur;

/**
 * Prints a document. No transaction is open while it is made and sent: a slow reader holds no database connection.
 */
@RemoteUseCase
public class ProduireDocument {

    private final PreparationDesDocuments preparation;
    private final RedactionDesDocuments redaction;

    ProduireDocument(PreparationDesDocuments preparation, RedactionDesDocuments redaction) {
        this.preparation = preparation;
        this.redaction = redaction;
    }

    /**
     * Writes the PDF; the stream stays open. Watermarked as long as nobody may rely on it.
     *
     * @throws Introuvable when what it is about does not exist for this person: nothing was written
     * @throws AccesRefuse when he may read but not print it: nothing was written
     */
    public void executer(Acteur acteur, DemandeDeDocument demande, OutputStream vers) {
        redaction.ecrire(preparation.preparer(acteur, demande), vers);
    }
}
