package org.entstage.evaluation.fiche;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.entstage.commun.RemoteUseCase;
import org.entstage.document.GabaritFaux;
import org.entstage.document.GabaritsDeDocument;
import org.entstage.document.OptionsPdf;
import org.entstage.document.RendeurPdf;
import org.entstage.document.ValeursDeGabarit;
import org.entstage.droits.Acteur;
import org.entstage.texte.TexteEditable.Langue;

/** What was handed in, as an accessible PDF in the reader's language. Holds no connection while it draws. */
@RemoteUseCase
public class ImprimerFiche {

    private static final String GABARIT = "/evaluation/fiche.mustache";

    private final ConsulterFiche consulter;
    private final GabaritsDeDocument gabarits;
    private final RendeurPdf rendeur;

    ImprimerFiche(ConsulterFiche consulter, GabaritsDeDocument gabarits, RendeurPdf rendeur) {
        this.consulter = consulter;
        this.gabarits = gabarits;
        this.rendeur = rendeur;
    }

    /**
     * Writes the PDF; the stream stays open.
     *
     * @param locale English, or French for any other
     * @throws org.entstage.commun.Introuvable when this institution has none of that id
     * @throws org.entstage.commun.AccesRefuse unless he reads it
     * @throws org.entstage.commun.RefusMetier while it is not handed in: nothing was written
     */
    public void executer(Acteur acteur, long id, Locale locale, OutputStream vers) {
        FicheLue fiche = consulter.executer(acteur, id);
        Langue langue = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Langue.EN : Langue.FR;
        FicheEcrite ecrite = FicheEcrite.de(fiche, langue);
        try {
            rendeur.rendre(gabarits.remplir(gabarit(), ValeursDeGabarit.de(ecrite)), OptionsPdf.AUCUNE, vers);
        } catch (GabaritFaux faux) {
            throw new IllegalStateException(GABARIT, faux);
        }
    }

    private static String gabarit() {
        try (InputStream source = ImprimerFiche.class.getResourceAsStream(GABARIT)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }
}
