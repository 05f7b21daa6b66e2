package org.entstage.convention.document;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Locale;
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

    static byte[] octets(DocumentPret pret) {
        ByteArrayOutputStream ecrit = new ByteArrayOutputStream();
        REDACTION.ecrire(pret, ecrit);
        return ecrit.toByteArray();
    }

    static PdfDeTest pdf(TypeDocument type, ValeursDeDocument valeurs, Locale langue) {
        return new PdfDeTest(octets(pret(type, valeurs, langue)));
    }
}
