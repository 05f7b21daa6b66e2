package org.entstage.convention.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.entstage.document.GabaritsDeDocument;
import org.entstage.document.PdfDeTest;
import org.entstage.document.RendeurPdf;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Documents as the product makes them, without a database. */
final class Documents {

    static final GabaritsLivres LIVRES = new GabaritsLivres();

    private static final AnnotationConfigApplicationContext CONTEXTE =
            new AnnotationConfigApplicationContext("org.entstage.document");
    static final GabaritsDeDocument GABARITS = CONTEXTE.getBean(GabaritsDeDocument.class);
    static final RendeurPdf RENDEUR = CONTEXTE.getBean(RendeurPdf.class);
    static final RedactionDesDocuments REDACTION = new RedactionDesDocuments(GABARITS, RENDEUR);

    private Documents() {}

    static DocumentPret pret(TypeDocument type, ValeursDeDocument valeurs, Locale langue) {
        return new DocumentPret(type, langue, valeurs, LIVRES.pour(type, langue), null, LocalDate.of(2026, 2, 1));
    }

    static DocumentPret avecLogo(DocumentPret pret) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(320, 160, BufferedImage.TYPE_INT_RGB), "png", png);
            return new DocumentPret(
                    pret.type(), pret.langue(), pret.valeurs(), pret.gabarit(), png.toByteArray(), pret.jour());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] octets(DocumentPret pret) {
        ByteArrayOutputStream ecrit = new ByteArrayOutputStream();
        REDACTION.ecrire(pret, ecrit);
        return ecrit.toByteArray();
    }

    static PdfDeTest pdf(TypeDocument type, ValeursDeDocument valeurs, Locale langue) {
        return new PdfDeTest(octets(pret(type, valeurs, langue)));
    }
}
