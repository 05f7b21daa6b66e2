package org.entstage.convention.document;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entstage.commun.Ecriture;
import org.entstage.document.GabaritFaux;
import org.entstage.document.GabaritsDeDocument;
import org.entstage.document.OptionsPdf;
import org.entstage.document.RendeurPdf;
import org.entstage.document.ValeursDeGabarit;
import org.springframework.stereotype.Component;

/** Makes the accessible PDF of a document, with a watermark as long as nobody may rely on it. */
@Component
public class RedactionDesDocuments {

    private final GabaritsDeDocument gabarits;
    private final RendeurPdf rendeur;

    public RedactionDesDocuments(GabaritsDeDocument gabarits, RendeurPdf rendeur) {
        this.gabarits = gabarits;
        this.rendeur = rendeur;
    }

    /**
     * Writes the PDF; the stream stays open. The French text is the document; another one is a translation and says so.
     *
     * @throws IllegalArgumentException when the template is none, or asks for a value that the type does not have
     * @throws java.io.UncheckedIOException when the stream cannot be written
     */
    public void ecrire(DocumentPret pret, OutputStream vers) {
        ecrire(pret, pret.valeurs().projet(), vers);
    }

    /** The same for what nobody has handed out yet: watermarked, whatever it says. */
    public void ecrireEnProjet(DocumentPret pret, OutputStream vers) {
        ecrire(pret, true, vers);
    }

    private void ecrire(DocumentPret pret, boolean projet, OutputStream vers) {
        OptionsPdf options = pret.logo() == null ? OptionsPdf.AUCUNE : OptionsPdf.AUCUNE.avecLogo(pret.logo());
        rendeur.rendre(
                remplir(pret),
                projet ? options.avecFiligrane(TextesDeDocument.DOCUMENT.texte("filigrane", pret.langue())) : options,
                vers);
    }

    /** Prints a text on values to try it with, watermarked; the stream stays open. */
    public void essayer(String texte, Map<String, Object> valeurs, Locale langue, OutputStream vers) {
        Map<String, Object> sansLogo = new HashMap<>(valeurs);
        sansLogo.put("logo", false);
        try {
            rendeur.rendre(
                    gabarits.remplir(texte, sansLogo),
                    OptionsPdf.AUCUNE.avecFiligrane(TextesDeDocument.DOCUMENT.texte("filigrane", langue)),
                    vers);
        } catch (GabaritFaux faux) {
            throw new IllegalArgumentException("a template that was not checked", faux);
        }
    }

    private String remplir(DocumentPret pret) {
        EnTete enTete = new EnTete(pret.logo() != null, texteDuLogo(pret), Ecriture.date(pret.jour(), pret.langue()));
        Map<String, Object> valeurs = ValeursDeGabarit.de(enTete);
        valeurs.putAll(ValeursDeGabarit.de((Record) pret.valeurs()));
        try {
            return gabarits.remplir(pret.gabarit().texte(), valeurs);
        } catch (GabaritFaux faux) {
            throw new IllegalArgumentException(
                    "Template " + pret.type() + " " + pret.gabarit().version(), faux);
        }
    }

    /** What is read out in place of the picture; never empty (PDF/UA-1, 7.3). */
    private static String texteDuLogo(DocumentPret pret) {
        ValeursConvention.Etablissement etablissement =
                pret.valeurs().convention().etablissement();
        Locale langue = pret.langue();
        String logo = TextesDeDocument.DOCUMENT.texte("logo", langue);
        return Stream.of(etablissement.nom(), etablissement.composante())
                .filter(nom -> nom != null && !nom.isBlank())
                .findFirst()
                .map(nom -> logo + " " + nom)
                .orElse(logo);
    }
}
