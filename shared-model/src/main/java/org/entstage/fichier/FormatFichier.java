package org.entstage.fichier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entstage.commun.Texte;

/** Kinds of files that people hand in, told by their contents; what a file is called says nothing. */
public enum FormatFichier {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg");

    /** What staff hand out: texts to read or to fill. */
    public static final Set<FormatFichier> TEXTES = Set.of(PDF, DOCX, ODT);

    /** What proves something: a page as it was issued, scanned or photographed. */
    public static final Set<FormatFichier> PREUVES = Set.of(PDF, PNG, JPEG);

    private static final byte[] DEBUT_PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DEBUT_ZIP = {'P', 'K', 3, 4};
    private static final byte[] DEBUT_PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] DEBUT_JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** Parts that an archive may have: beyond, nobody looks for macros among them. */
    private static final int ENTREES = 2000;

    /** Bytes that an archive may hold unpacked: beyond, a small file would keep the server busy for minutes. */
    private static final long DEPLIE = 64L * 1024 * 1024;

    private static final int NOM = 80;

    private final String extension;
    private final String type;

    FormatFichier(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    /** MIME type. */
    public String type() {
        return type;
    }

    /** Ending of file names, without dot. */
    public String extension() {
        return extension;
    }

    /** A harmless file name with the right ending, after the one that it had. */
    public String nommer(String nom) {
        String base = nom == null ? "" : nom.substring(nom.replace('\\', '/').lastIndexOf('/') + 1);
        int point = base.lastIndexOf('.');
        String simple =
                Texte.normaliser(point > 0 ? base.substring(0, point) : base).replace(' ', '-');
        String court = simple.isEmpty() ? "document" : simple.substring(0, Math.min(simple.length(), NOM));
        return court + "." + extension;
    }

    /**
     * Empty for anything else, for a text document that carries macros, and for an archive that unpacks to too
     * much or has too many parts.
     *
     * @param admis kinds that are welcome here
     */
    public static Optional<FormatFichier> de(byte[] contenu, Set<FormatFichier> admis) {
        return reconnu(contenu).filter(admis::contains);
    }

    private static Optional<FormatFichier> reconnu(byte[] contenu) {
        if (commence(contenu, DEBUT_PDF)) {
            return Optional.of(PDF);
        }
        if (commence(contenu, DEBUT_PNG)) {
            return Optional.of(PNG);
        }
        if (commence(contenu, DEBUT_JPEG)) {
            return Optional.of(JPEG);
        }
        return commence(contenu, DEBUT_ZIP) ? archive(contenu) : Optional.empty();
    }

    private static Optional<FormatFichier> archive(byte[] contenu) {
        Set<String> noms = new HashSet<>();
        String mimetype = "";
        long reste = DEPLIE;
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(contenu))) {
            for (ZipEntry entree = archive.getNextEntry(); entree != null; entree = archive.getNextEntry()) {
                noms.add(entree.getName());
                if (noms.size() > ENTREES) {
                    return Optional.empty();
                }
                if (entree.getName().equals("mimetype")) {
                    mimetype = new String(archive.readNBytes(ODT.type.length() + 1), StandardCharsets.US_ASCII);
                }
                reste -= archive.skip(reste + 1);
                if (reste < 0) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException illisible) {
            return Optional.empty();
        }
        boolean macros = noms.stream()
                .map(nom -> nom.toLowerCase(Locale.ROOT))
                .anyMatch(nom -> nom.endsWith("vbaproject.bin") || nom.startsWith("basic/"));
        if (macros) {
            return Optional.empty();
        }
        if (mimetype.equals(ODT.type)) {
            return Optional.of(ODT);
        }
        return noms.contains("[Content_Types].xml") && noms.contains("word/document.xml")
                ? Optional.of(DOCX)
                : Optional.empty();
    }

    private static boolean commence(byte[] contenu, byte[] debut) {
        return contenu.length >= debut.length && Arrays.equals(Arrays.copyOf(contenu, debut.length), debut);
    }
}
