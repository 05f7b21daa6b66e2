package org.entstage.convention.document;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.entstage.document.Gabarits;
import org.entstage.document.OptionsPdf;
import org.entstage.document.RendeurPdf;
import org.entstage.document.ValeursDeGabarit;
import org.springframework.stereotype.Component;

/** Prints a convention as an accessible PDF, with a watermark until it is valid. */
@Component
public class DocumentConvention {

    private static final String GABARIT = "convention";

    private final Gabarits gabarits;
    private final RendeurPdf rendeur;

    public DocumentConvention(Gabarits gabarits, RendeurPdf rendeur) {
        this.gabarits = gabarits;
        this.rendeur = rendeur;
    }

    /**
     * Writes the PDF; the stream stays open. The French text is the convention; the English one is a translation and
     * says so.
     *
     * @param logo PNG or JPEG of the centre, or null
     * @throws java.io.UncheckedIOException when the stream cannot be written
     */
    public void ecrire(ValeursConvention valeurs, Locale langue, byte[] logo, OutputStream vers) {
        Map<String, Object> lues = ValeursDeGabarit.de(valeurs);
        lues.put("logo", logo != null);
        lues.put("logoTexte", texteDuLogo(valeurs, langue));
        OptionsPdf options = logo == null ? OptionsPdf.AUCUNE : OptionsPdf.AUCUNE.avecLogo(logo);
        rendeur.rendre(
                gabarits.remplir(GABARIT, langue, lues),
                valeurs.projet() ? options.avecFiligrane(filigrane(langue)) : options,
                vers);
    }

    /** What is read out in place of the picture; never empty (PDF/UA-1, 7.3). */
    private static String texteDuLogo(ValeursConvention valeurs, Locale langue) {
        return Stream.of(valeurs.etablissement().nom(), valeurs.etablissement().composante())
                .filter(nom -> nom != null && !nom.isBlank())
                .findFirst()
                .map(nom -> texte("logo", langue) + " " + nom)
                .orElseGet(() -> texte("logo", langue));
    }

    private static String filigrane(Locale langue) {
        return texte("filigrane", langue);
    }

    private static String texte(String cle, Locale langue) {
        Locale connue = langue.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return ResourceBundle.getBundle(
                        "convention.document",
                        connue,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(cle);
    }
}
