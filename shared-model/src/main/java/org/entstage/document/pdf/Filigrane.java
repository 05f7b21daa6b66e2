package org.entstage.document.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * A word across each page. It is marked as an artifact (PDF/UA-1, 7.3): a screen reader passes over it on every page,
 * and the text itself says once what it means.
 */
final class Filigrane {

    private static final float OPACITE = 0.08f;
    private static final float PART_DE_LA_DIAGONALE = 0.65f;

    private final String mot;
    private final PDFont police;

    Filigrane(String mot, PDFont police) {
        this.mot = mot;
        this.police = police;
    }

    void poserSur(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            poserSur(pdf, page);
        }
    }

    private void poserSur(PDDocument pdf, PDPage page) throws IOException {
        PDRectangle cadre = page.getMediaBox();
        double diagonale = Math.hypot(cadre.getWidth(), cadre.getHeight());
        double angle = Math.atan2(cadre.getHeight(), cadre.getWidth());
        float largeurUnitaire = police.getStringWidth(mot) / 1000;
        float corps = (float) (diagonale * PART_DE_LA_DIAGONALE / largeurUnitaire);
        float largeur = largeurUnitaire * corps;
        Matrix place = Matrix.getRotateInstance(angle, cadre.getWidth() / 2, cadre.getHeight() / 2);
        place.concatenate(Matrix.getTranslateInstance(-largeur / 2, -corps / 3));
        try (PDPageContentStream dessin = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, true)) {
            dessin.beginMarkedContent(COSName.ARTIFACT);
            PDExtendedGraphicsState transparence = new PDExtendedGraphicsState();
            transparence.setNonStrokingAlphaConstant(OPACITE);
            dessin.setGraphicsStateParameters(transparence);
            dessin.setNonStrokingColor(Color.BLACK);
            dessin.beginText();
            dessin.setFont(police, corps);
            dessin.setTextMatrix(place);
            dessin.showText(mot);
            dessin.endText();
            dessin.endMarkedContent();
        }
    }
}
