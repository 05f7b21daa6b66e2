package org.entstage.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A finished PDF, read as a person, a search engine and an accessibility checker read it. */
public final class PdfDeTest {

    private final byte[] contenu;

    public PdfDeTest(byte[] contenu) {
        this.contenu = contenu.clone();
    }

    /** The whole text, on one line. */
    public String texte() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(contenu)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** The signs as they are drawn, from left to right. */
    public String dessine() throws IOException {
        StringBuilder signes = new StringBuilder();
        PDFTextStripper lecture = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition signe) {
                signes.append(signe.getUnicode());
            }
        };
        try (PDDocument pdf = Loader.loadPDF(contenu)) {
            lecture.getText(pdf);
        }
        return signes.toString();
    }

    public int pages() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(contenu)) {
            return pdf.getNumberOfPages();
        }
    }

    public String titre() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(contenu)) {
            return pdf.getDocumentInformation().getTitle();
        }
    }

    public String langue() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(contenu)) {
            return pdf.getDocumentCatalog().getLanguage();
        }
    }

    /** What veraPDF holds against it under PDF/UA-1; empty when it is accessible as far as a machine can tell. */
    public List<String> defautsPdfUa() throws VeraPDFException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser lecture = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(contenu), PDFAFlavour.PDFUA_1);
                PDFAValidator validation = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validation.validate(lecture).getTestAssertions().stream()
                    .filter(regle -> regle.getStatus() == TestAssertion.Status.FAILED)
                    .map(regle -> regle.getRuleId().getClause() + ": " + regle.getMessage())
                    .toList();
        }
    }
}
