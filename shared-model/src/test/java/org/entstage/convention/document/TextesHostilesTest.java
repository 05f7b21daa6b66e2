package org.entstage.convention.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.entstage.convention.document.modele.VerificationDeGabarit;
import org.entstage.document.OptionsPdf;
import org.entstage.document.PdfDeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into fields, and what staff writes into templates: nothing loads, nothing runs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextesHostilesTest {

    private static final String SECRET = "secretdudisque";

    private final AtomicInteger appels = new AtomicInteger();
    private HttpServer serveur;
    private String ici;

    @TempDir
    private Path dossier;

    private Path fichier;

    @BeforeEach
    void ecouter() throws IOException {
        fichier = Files.writeString(dossier.resolve("secret.txt"), SECRET);
        serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serveur.createContext("/", echange -> {
            appels.incrementAndGet();
            echange.sendResponseHeaders(404, -1);
            echange.close();
        });
        serveur.start();
        ici = "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    @AfterEach
    void seTaire() {
        serveur.stop(0);
        assertThat(appels).as("requests that reached the server").hasValue(0);
    }

    private String hostile() {
        return "\"'/><script>alert(1)</script><img src='" + ici + "/i.png'/><style>@import url(" + ici + "/s.css);"
                + "p{background:url(" + fichier.toUri() + ")}</style>{{numero}}{{{numero}}}{{>style}}{{=<% %>=}}"
                + "<!DOCTYPE x [<!ENTITY e SYSTEM '" + fichier.toUri() + "'>]>&e;&amp;<![CDATA[x]]>]]>--><!-- "
                + "\u0000\u0008\uFFFF${7*7}#{7*7}[[7*7]]";
    }

    @ParameterizedTest
    @EnumSource
    void any_text_field_is_printed_as_text(TypeDocument type) throws Exception {
        Map<String, Object> valeurs = hostiles(CatalogueDesVariables.tout(type, Locale.FRENCH));
        String xhtml = Documents.GABARITS.remplir(
                Documents.LIVRES.pour(type, Locale.FRENCH).texte(), valeurs);

        byte[] pdf = rendu(xhtml);

        String texte = new PdfDeTest(pdf).texte().replace(" ", "");
        assertThat(texte)
                .contains("<script>alert(1)</script>", "@importurl(", "{{numero}}{{{numero}}}{{>style}}", "&e;&amp;")
                .contains("${7*7}#{7*7}[[7*7]]")
                .doesNotContain(SECRET);
        rienDActif(pdf);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> hostiles(Map<String, Object> valeurs) {
        Map<String, Object> hostiles = new LinkedHashMap<>();
        valeurs.forEach((nom, valeur) -> hostiles.put(nom, hostile(valeur)));
        return hostiles;
    }

    @SuppressWarnings("unchecked")
    private Object hostile(Object valeur) {
        if (valeur instanceof Map<?, ?> groupe) {
            return hostiles((Map<String, Object>) groupe);
        }
        if (valeur instanceof List<?> liste) {
            return liste.stream().map(this::hostile).toList();
        }
        return valeur instanceof String ? hostile() : valeur;
    }

    @Test
    void a_template_that_staff_wrote_reaches_neither_network_nor_disk_even_if_nobody_checked_it() throws Exception {
        String gabarit = page("<link rel='stylesheet' href='" + ici + "/a.css'/><style>@import url('" + ici
                + "/b.css');"
                + "body { background: url(" + ici + "/{{numero}}.png) } p { background: url(" + fichier.toUri() + ") }"
                + "</style><script src='" + ici + "/c.js'>alert(1)</script><p>bonjour {{numero}}</p>"
                + "<img src='{{accueil.nom}}' alt='x'/><img src='" + ici + "/d.svg' alt='x'/>"
                + "<img src='data:image/svg+xml,&lt;svg&gt;&lt;/svg&gt;' alt='x'/>"
                + "<iframe src='" + ici + "/e.html'></iframe><object data='" + fichier.toUri() + "'></object>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + ici + "/f.png'/></svg>");
        Map<String, Object> valeurs = CatalogueDesVariables.rien(TypeDocument.CONVENTION);
        valeurs.put("numero", "2026-000123");
        valeurs.put("accueil", Map.of("nom", ici + "/nom.png"));

        byte[] pdf = rendu(Documents.GABARITS.remplir(gabarit, valeurs));

        assertThat(new PdfDeTest(pdf).texte()).contains("bonjour 2026-000123").doesNotContain(SECRET, "alert(1)");
        rienDActif(pdf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel='stylesheet' href='ICI/a.css'/>",
                "<style>@import 'ICI/a.css';</style>",
                "<style>@\\69mport 'ICI/a.css';</style>",
                "<style>p { background: u\\72l(ICI/a.png) }</style>",
                "<style>@font-face { font-family: x; src: url(ICI/x.ttf) }</style>",
                "<script>alert(1)</script>",
                "<iframe src='ICI'></iframe>",
                "<object data='ICI'></object>",
                "<embed src='ICI'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'></svg>",
                "<img src='ICI/a.png' alt='a'/>",
                "<img src='{{accueil.nom}}' alt='a'/>",
                "<a href='javascript:alert(1)'>a</a>",
                "<form action='ICI'></form>",
                "<p onclick='alert(1)'>a</p>",
                "<meta http-equiv='refresh' content='0;url=ICI'/>",
                "<?xml-stylesheet href='ICI/a.css'?>",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='ICI'/>"
            })
    void such_a_template_is_refused(String corps) {
        assertThat(new VerificationDeGabarit().erreurs(TypeDocument.CONVENTION, page(corps.replace("ICI", ici))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html [<!ENTITY e SYSTEM 'ICI/e'>]>",
                "<!DOCTYPE html PUBLIC 'x' 'ICI/xhtml.dtd'>",
                "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            })
    void a_template_with_entities_of_its_own_is_refused_and_never_read(String type) {
        String gabarit = type.replace("ICI", ici) + page("<p>&e;&b;</p>");

        assertThat(new VerificationDeGabarit().erreurs(TypeDocument.CONVENTION, gabarit))
                .isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> rendu(gabarit));
    }

    @Test
    void a_form_is_not_even_rendered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rendu(page("<form action='" + ici + "'><input type='submit' name='h'/></form>")));
    }

    private static String page(String corps) {
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\"><head><title>Essai</title>"
                + "<meta name=\"subject\" content=\"Essai\"/></head><body>" + corps + "</body></html>";
    }

    private static byte[] rendu(String xhtml) {
        ByteArrayOutputStream ecrit = new ByteArrayOutputStream();
        Documents.RENDEUR.rendre(xhtml, OptionsPdf.AUCUNE, ecrit);
        return ecrit.toByteArray();
    }

    /** No picture, no link, no form, nothing that opens or runs with the document. */
    private static void rienDActif(byte[] pdf) throws IOException {
        try (PDDocument lu = Loader.loadPDF(pdf)) {
            assertThat(lu.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(lu.getDocumentCatalog().getActions().getCOSObject().size())
                    .isZero();
            assertThat(lu.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(lu.getDocumentCatalog().getNames()).isNull();
            for (PDPage page : lu.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
                for (COSName nom : page.getResources().getXObjectNames()) {
                    assertThat(page.getResources().isImageXObject(nom)).isFalse();
                }
            }
        }
    }
}
