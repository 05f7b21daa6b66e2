package org.entstage.convention;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.convention.document.DocumentPret;
import org.entstage.convention.document.RedactionDesDocuments;
import org.entstage.convention.document.fige.DocumentsFiges;
import org.entstage.convention.document.fige.FichierFige;
import org.entstage.droits.Acteur;

/**
 * Prints a document. No transaction is open while it is made and sent: a slow reader holds no database connection.
 */
@RemoteUseCase
public class ProduireDocument {

    private final PreparationDesDocuments preparation;
    private final RedactionDesDocuments redaction;
    private final DocumentsFiges figes;

    ProduireDocument(PreparationDesDocuments preparation, RedactionDesDocuments redaction, DocumentsFiges figes) {
        this.preparation = preparation;
        this.redaction = redaction;
        this.figes = figes;
    }

    /**
     * Writes the PDF; the stream stays open. Watermarked as long as nobody may rely on it; what was decided is the same
     * bytes each time.
     *
     * @throws Introuvable when what it is about does not exist for this person: nothing was written
     * @throws AccesRefuse when he may read but not print it: nothing was written
     */
    public DocumentProduit executer(Acteur acteur, DemandeDeDocument demande, OutputStream vers) {
        DocumentPret pret = preparation.preparer(acteur, demande);
        boolean fige = DocumentsFiges.reste(demande.type()) && !pret.valeurs().projet();
        if (fige) {
            ecrire(figes.octets(demande.type(), demande.langue(), demande.id(), null), vers);
        } else {
            redaction.ecrire(pret, vers);
        }
        return new DocumentProduit(pret.fichier(), fige);
    }

    private static void ecrire(FichierFige fichier, OutputStream vers) {
        try {
            vers.write(fichier.octets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
