package org.entstage.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entstage.document.OptionsPdf;
import org.entstage.document.RendeurPdf;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Lays out XHTML with openhtmltopdf and PDFBox. */
@Component
class RendeurOpenHtml implements RendeurPdf {

    private static final String PRODUCTEUR = "ENT-Stage";

    static {
        Journal.installer();
    }

    private final LecteurXhtml lecteur = new LecteurXhtml();

    @Override
    public void rendre(String xhtml, OptionsPdf options, OutputStream vers) {
        Document texte = lecteur.lire(xhtml);
        try (PDDocument pdf = new PDDocument();
                Polices polices = new Polices(pdf);
                PdfBoxRenderer rendu =
                        constructeur(texte, options, pdf, polices).buildPdfRenderer()) {
            rendu.createPDFWithoutClosing();
            if (options.filigrane().isPresent()) {
                new Filigrane(options.filigrane().get(), polices.grasse()).poserSur(pdf);
            }
            pdf.save(vers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder constructeur(
            Document texte, OptionsPdf options, PDDocument pdf, Polices polices) {
        LogoSeul ressources = new LogoSeul(options.logo().orElse(null));
        PdfRendererBuilder constructeur = new PdfRendererBuilder();
        constructeur.usePDDocument(pdf);
        constructeur.usePdfUaAccessibility(true);
        constructeur.withProducer(PRODUCTEUR);
        constructeur.withW3cDocument(texte, null);
        constructeur.useUnicodeLineBreaker(new CoupureDeLigne());
        constructeur.useUnicodeBidiSplitter(DroiteAGauche.Decoupe::new);
        constructeur.useUnicodeBidiReorderer(new DroiteAGauche());
        constructeur.useUriResolver(ressources);
        constructeur.useExternalResourceAccessControl(
                ressources::permise, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        constructeur.useExternalResourceAccessControl(
                ressources::permise, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        constructeur.useProtocolsStreamImplementation(ressources, LogoSeul.PROTOCOLES);
        polices.donnerA(constructeur);
        return constructeur;
    }
}
