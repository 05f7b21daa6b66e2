package org.entstage.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document, the only ones there are, whatever family a text asks for: PDF/UA wants each glyph embedded,
 * and a viewer's own fonts cannot be. The files are read once, each document embeds the glyphs that it uses.
 */
final class Polices implements Closeable {

    private static final int NORMAL = 400;
    private static final int GRAS = 700;

    /** Our name, and those under which the renderer looks for the generic families and for any unknown one. */
    private static final List<String> FAMILLES = List.of("ENT-Stage", "Serif", "SansSerif", "Monospaced");

    private static final byte[] FICHIER_NORMAL = lire("DejaVuSansCondensed.ttf");
    private static final byte[] FICHIER_GRAS = lire("DejaVuSansCondensed-Bold.ttf");

    private final TrueTypeFont caracteresNormaux;
    private final TrueTypeFont caracteresGras;
    private final PDFont normale;
    private final PDFont grasse;

    Polices(PDDocument pdf) throws IOException {
        caracteresNormaux = sansLigatures(FICHIER_NORMAL);
        caracteresGras = sansLigatures(FICHIER_GRAS);
        normale = PDType0Font.load(pdf, caracteresNormaux, true);
        grasse = PDType0Font.load(pdf, caracteresGras, true);
    }

    /** A ligature would come out of the PDF as one foreign character: "gratification" could not be searched for. */
    private static TrueTypeFont sansLigatures(byte[] fichier) throws IOException {
        TrueTypeFont caracteres = new TTFParser().parse(new RandomAccessReadBuffer(fichier));
        caracteres.setEnableGsub(false);
        return caracteres;
    }

    void donnerA(PdfRendererBuilder document) {
        for (String famille : FAMILLES) {
            document.useFont(new PDFontSupplier(normale), famille, NORMAL, FontStyle.NORMAL, true);
            document.useFont(new PDFontSupplier(grasse), famille, GRAS, FontStyle.NORMAL, true);
        }
    }

    PDFont grasse() {
        return grasse;
    }

    @Override
    public void close() throws IOException {
        caracteresNormaux.close();
        caracteresGras.close();
    }

    private static byte[] lire(String fichier) {
        try (InputStream flux = Polices.class.getClassLoader().getResourceAsStream("polices/" + fichier)) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
