package org.entstage.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.entstage.document.OptionsPdf;
import org.entstage.document.PdfDeTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RendeurOpenHtmlTest {

    private final RendeurOpenHtml rendeur = new RendeurOpenHtml();

    private static String page(String corps) {
        return page("", corps);
    }

    private static String page(String entete, String corps) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\"><head><title>Essai</title>"
                + "<meta name=\"subject\" content=\"Essai\"/>" + entete + "</head><body>" + corps + "</body></html>";
    }

    private byte[] octets(String xhtml, OptionsPdf options) {
        ByteArrayOutputStream ecrit = new ByteArrayOutputStream();
        rendeur.rendre(xhtml, options, ecrit);
        return ecrit.toByteArray();
    }

    private PdfDeTest pdf(String xhtml, OptionsPdf options) {
        return new PdfDeTest(octets(xhtml, options));
    }

    private static byte[] image() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static int images(byte[] pdf) throws IOException {
        int images = 0;
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            for (PDPage page : lu.getPages()) {
                for (COSName nom : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(nom) ? 1 : 0;
                }
            }
        }
        return images;
    }

    @Test
    void headings_lists_and_tables_are_accessible() throws Exception {
        PdfDeTest pdf = pdf(
                page("<h1>Titre</h1><p>Texte</p><ul><li>un</li></ul><table><thead><tr><th scope=\"col\">A</th></tr>"
                        + "</thead><tbody><tr><td>b</td></tr></tbody></table>"),
                OptionsPdf.AUCUNE.avecFiligrane("PROJET"));

        assertThat(pdf.defautsPdfUa()).isEmpty();
        assertThat(pdf.texte()).contains("Titre", "Texte", "un");
    }

    @Test
    void the_checker_of_these_tests_does_find_faults() throws Exception {
        String sansTitre = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head></head><body><p>Texte</p></body></html>";

        assertThat(pdf(sansTitre, OptionsPdf.AUCUNE).defautsPdfUa()).isNotEmpty();
    }

    @Test
    void words_stay_whole_so_that_they_can_be_searched_for() throws Exception {
        assertThat(pdf(page("<p>gratification officielle, flux</p>"), OptionsPdf.AUCUNE)
                        .texte())
                .contains("gratification officielle, flux");
    }

    @Test
    void any_family_or_style_gets_an_embedded_font() throws Exception {
        String corps = "<p style=\"font-family: Arial, serif\">a <em>b</em> <b><i>c</i></b> <code>d</code></p>"
                + "<p style=\"font-family: Inconnue\">e</p>";

        assertThat(pdf(page(corps), OptionsPdf.AUCUNE).defautsPdfUa()).isEmpty();
    }

    @Test
    void characters_without_a_glyph_break_neither_the_page_nor_its_accessibility() throws Exception {
        PdfDeTest pdf = pdf(page("<p>Łukasz Ştefănescu Ελένη Жанна 田中 \uD83D\uDE00 fin</p>"), OptionsPdf.AUCUNE);

        assertThat(pdf.texte()).contains("Łukasz Ştefănescu Ελένη Жанна", "fin");
        assertThat(pdf.defautsPdfUa()).isEmpty();
    }

    /** As a reader sees them: from the right, and Arabic letters bound to each other. */
    @Test
    void names_in_hebrew_and_arabic_are_written_from_the_right() throws Exception {
        PdfDeTest pdf = pdf(page("<p>Mme שרה (כהן), M. محمد خالد, fin</p>"), OptionsPdf.AUCUNE);

        assertThat(pdf.defautsPdfUa()).isEmpty();
        assertThat(pdf.dessine()).contains("Mme (ןהכ) הרש, M. " + new StringBuilder("ﻣﺤﻤﺪ ﺧﺎﻟﺪ").reverse() + ", fin");
    }

    @Test
    void the_given_logo_is_shown() throws Exception {
        String xhtml = page("<p><img src=\"entstage:logo\" alt=\"Université\"/></p>");
        OptionsPdf avecLogo = OptionsPdf.AUCUNE.avecLogo(image());

        assertThat(images(octets(xhtml, avecLogo))).isEqualTo(1);
        assertThat(pdf(xhtml, avecLogo).defautsPdfUa()).isEmpty();
        assertThat(images(octets(xhtml, OptionsPdf.AUCUNE))).isZero();
    }

    @Test
    void nothing_is_fetched_from_the_network_or_the_disk(@TempDir Path dossier) throws Exception {
        Path fichier = Files.write(dossier.resolve("secret.png"), image());
        AtomicInteger appels = new AtomicInteger();
        HttpServer serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/", echange -> {
            appels.incrementAndGet();
            echange.sendResponseHeaders(404, -1);
            echange.close();
        });
        serveur.start();
        try {
            String ici = "http://127.0.0.1:" + serveur.getAddress().getPort();
            String xhtml = page(
                    "<link rel=\"stylesheet\" href=\"" + ici + "/a.css\"/><style>@import url(" + ici + "/b.css);"
                            + "body { background-image: url(" + ici + "/d.png); }</style>",
                    "<p>texte</p><img src=\"" + ici + "/e.png\" alt=\"e\"/><img src=\"" + fichier.toUri()
                            + "\" alt=\"f\"/><img src=\"" + fichier + "\" alt=\"g\"/>"
                            + "<img src=\"jar:file:/x.jar!/h.png\" alt=\"h\"/>"
                            + "<object data=\"" + ici + "/i.pdf\" type=\"application/pdf\" title=\"i\"></object>");

            byte[] pdf = octets(xhtml, OptionsPdf.AUCUNE.avecLogo(image()));

            assertThat(appels).hasValue(0);
            assertThat(images(pdf)).isZero();
            assertThat(new PdfDeTest(pdf).texte()).contains("texte");
        } finally {
            serveur.stop(0);
        }
    }

    @Test
    void a_document_type_or_broken_markup_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> octets(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html>&x;</html>",
                        OptionsPdf.AUCUNE));
        assertThatIllegalArgumentException().isThrownBy(() -> octets("<html><p></html>", OptionsPdf.AUCUNE));
    }

    @Test
    void a_font_of_its_own_is_refused_rather_than_its_text_lost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> octets(
                        page("<style>@font-face { font-family: X; src: url(x.ttf) }</style>", "<p>x</p>"),
                        OptionsPdf.AUCUNE));
    }

    @Test
    void a_page_costs_little_once_warm() {
        String xhtml = page("<h1>Titre</h1>" + "<p>Une phrase ordinaire, ni longue ni courte.</p>".repeat(60));
        ThreadMXBean horloge = ManagementFactory.getThreadMXBean();
        long moindre = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            long debut = horloge.getCurrentThreadCpuTime();
            rendeur.rendre(xhtml, OptionsPdf.AUCUNE, OutputStream.nullOutputStream());
            moindre = Math.min(moindre, horloge.getCurrentThreadCpuTime() - debut);
        }

        assertThat(moindre / 1_000_000).as("milliseconds of processor").isLessThan(150);
    }
}
