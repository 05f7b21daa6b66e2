package org.entstage.convention;

import java.io.OutputStream;
import java.util.Locale;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.convention.document.TypeDocument;
import org.entstage.droits.Acteur;

/** Prints a convention. */
@RemoteUseCase
public class EditerConvention {

    private final ProduireDocument produire;

    EditerConvention(ProduireDocument produire) {
        this.produire = produire;
    }

    /**
     * Writes the PDF; the stream stays open. Watermarked until the convention is validated.
     *
     * @param langue French, or English for a translation
     * @throws Introuvable when the convention does not exist for this person: nothing was written
     * @throws AccesRefuse when he may read but not print it: nothing was written
     */
    public void executer(Acteur acteur, long id, Locale langue, OutputStream vers) {
        produire.executer(acteur, new DemandeDeDocument(TypeDocument.CONVENTION, langue, id), vers);
    }
}
