package org.entstage.convention;

import java.io.OutputStream;
import java.util.Locale;
import org.entstage.centregestion.contenu.LogoDuCentre;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.convention.document.DocumentConvention;
import org.entstage.droits.Acteur;

/**
 * Prints a convention. No transaction is open while the document is made and sent: a slow reader holds no database
 * connection.
 */
@RemoteUseCase
public class EditerConvention {

    private final ConsulterConvention consulter;
    private final ValeursDeLaConvention valeurs;
    private final DocumentConvention document;
    private final LogoDuCentre logos;

    EditerConvention(
            ConsulterConvention consulter,
            ValeursDeLaConvention valeurs,
            DocumentConvention document,
            LogoDuCentre logos) {
        this.consulter = consulter;
        this.valeurs = valeurs;
        this.document = document;
        this.logos = logos;
    }

    /**
     * Writes the PDF; the stream stays open. Watermarked until the convention is validated.
     *
     * @param langue French, or English for a translation
     * @throws Introuvable when the convention does not exist for this person: nothing was written
     * @throws AccesRefuse when he may read but not print it: nothing was written
     */
    public void executer(Acteur acteur, long id, Locale langue, OutputStream vers) {
        FicheConvention fiche = consulter.executer(acteur, id);
        if (!fiche.possibilites().imprimer()) {
            throw new AccesRefuse("convention " + id + " is not printed for this person");
        }
        byte[] logo = logos.pour(fiche.centre().id()).orElse(null);
        document.ecrire(valeurs.de(fiche, langue), langue, logo, vers);
    }
}
