package org.entstage.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormatFichierTest {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    @Test
    void the_contents_say_what_a_file_is() throws IOException {
        assertThat(lire("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).contains(FormatFichier.PDF);
        assertThat(lire(zip("[Content_Types].xml", "", "word/document.xml", "")))
                .contains(FormatFichier.DOCX);
        assertThat(lire(zip("mimetype", ODT, "content.xml", ""))).contains(FormatFichier.ODT);
    }

    @Test
    void other_files_and_text_documents_with_macros_are_refused() throws IOException {
        assertThat(lire("<html><script>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(lire("MZ…".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(lire(zip("a.txt", "x"))).isEmpty();
        assertThat(lire(zip("[Content_Types].xml", "", "xl/workbook.xml", ""))).isEmpty();
        assertThat(lire(zip("[Content_Types].xml", "", "word/document.xml", "", "word/vbaProject.bin", "")))
                .isEmpty();
        assertThat(lire(zip("mimetype", ODT, "Basic/Standard/Module1.xml", ""))).isEmpty();
        assertThat(lire(new byte[] {'P', 'K', 3, 4, 9, 9})).isEmpty();
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_refused() throws IOException {
        byte[] bombe = zip("[Content_Types].xml", "", "word/document.xml", "0".repeat(65 * 1024 * 1024));

        assertThat(bombe).hasSizeLessThan(1024 * 1024);
        assertThat(lire(bombe)).isEmpty();
    }

    @Test
    void a_file_gets_a_harmless_name_with_the_ending_of_its_contents() {
        assertThat(FormatFichier.PDF.nommer("Attestation d'assurance.exe")).isEqualTo("attestation-d-assurance.pdf");
        assertThat(FormatFichier.DOCX.nommer("C:\\temp\\..\\a\"b\r\n.docx")).isEqualTo("a-b.docx");
        assertThat(FormatFichier.ODT.nommer(null)).isEqualTo("document.odt");
    }

    @Test
    void macros_do_not_hide_behind_thousands_of_other_parts() throws IOException {
        List<String> parties = new ArrayList<>(List.of("[Content_Types].xml", "", "word/document.xml", ""));
        for (int i = 0; i < 2000; i++) {
            parties.addAll(List.of("word/" + i + ".xml", ""));
        }
        parties.addAll(List.of("word/vbaProject.bin", ""));

        assertThat(lire(zip(parties.toArray(String[]::new)))).isEmpty();
    }

    @Test
    void pictures_are_known_by_their_first_bytes_and_only_what_is_welcome_passes() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
        byte[] jpeg = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0};

        assertThat(lire(png)).contains(FormatFichier.PNG);
        assertThat(lire(jpeg)).contains(FormatFichier.JPEG);
        assertThat(FormatFichier.de(png, FormatFichier.TEXTES)).isEmpty();
        assertThat(FormatFichier.de(jpeg, FormatFichier.PREUVES)).contains(FormatFichier.JPEG);
    }

    private static Optional<FormatFichier> lire(byte[] contenu) {
        return FormatFichier.de(contenu, Set.of(FormatFichier.values()));
    }

    public static byte[] zip(String... nomsEtContenus) throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(octets)) {
            for (int i = 0; i < nomsEtContenus.length; i += 2) {
                zip.putNextEntry(new ZipEntry(nomsEtContenus[i]));
                zip.write(nomsEtContenus[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return octets.toByteArray();
    }
}
