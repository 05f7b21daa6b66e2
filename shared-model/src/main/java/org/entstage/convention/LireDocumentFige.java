package org.entstage.convention;

import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.convention.document.fige.DocumentsFiges;
import org.entstage.convention.document.fige.FichierFige;
import org.entstage.droits.Acteur;

/** Reads one document that was decided once, also where another one holds now: for staff. */
@RemoteUseCase
public class LireDocumentFige {

    private final ListerDocuments lister;
    private final DocumentsFiges figes;

    LireDocumentFige(ListerDocuments lister, DocumentsFiges figes) {
        this.lister = lister;
        this.figes = figes;
    }

    /** @throws Introuvable unless it is an older document of this convention, which he may see */
    public FichierFige executer(Acteur acteur, long convention, long document) {
        boolean sien =
                lister.executer(acteur, convention).anciens().stream().anyMatch(ancien -> ancien.id() == document);
        if (!sien) {
            throw new Introuvable("frozen document " + document + " of convention " + convention);
        }
        return figes.octets(document);
    }
}
