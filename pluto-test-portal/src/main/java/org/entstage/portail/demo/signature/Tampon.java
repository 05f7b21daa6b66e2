package org.entstage.portail.demo.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Adds a page that says who signed. Not a signature in the sense of the law: it is for demonstrations. */
final class Tampon {
    private static final DateTimeFormatter QUAND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Paris"));
    private static final float MARGE = 60;
    private static final float CORPS = 12;

    private Tampon() {}

    /** @throws UncheckedIOException for a document that is no PDF */
    static byte[] signer(byte[] pdf, Signataire qui, Instant quand) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream texte = new PDPageContentStream(document, page)) {
                texte.beginText();
                texte.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), CORPS);
                texte.newLineAtOffset(MARGE, PDRectangle.A4.getHeight() - MARGE);
                texte.showText("Signature de demonstration, etape " + qui.etape());
                texte.newLineAtOffset(0, -2 * CORPS);
                texte.showText(lisible(qui.nom()) + " - " + lisible(qui.courriel()));
                texte.newLineAtOffset(0, -2 * CORPS);
                texte.showText(QUAND.format(quand));
                texte.endText();
            }
            ByteArrayOutputStream signe = new ByteArrayOutputStream();
            document.save(signe);
            return signe.toByteArray();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** The standard fonts know Latin-1 only. */
    private static String lisible(String texte) {
        return texte.replaceAll("[^\\x20-\\x7e\\xa0-\\xff]", "?");
    }
}
