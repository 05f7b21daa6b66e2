package org.entstage.portlet.commun.ecran;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The style sheet and the scripts, which the WAR serves from this jar. Their address carries a checksum of their
 * contents: a browser may keep them, and asks again after an update.
 */
public final class StaticFiles {

    /** All of them, in the order in which a page names them. */
    public static final List<String> NOMS =
            List.of("entstage.css", "formulaire.js", "liste-assistee.js", "apercu.js", "questionnaire.js");

    private static final String DOSSIER = "/entstage/";
    private static final String VERSION = Long.toHexString(somme());

    private StaticFiles() {}

    /** Changes whenever one of the files does. */
    public static String version() {
        return VERSION;
    }

    /** Address of a file on the host of this page. */
    public static String adresse(String contexte, String nom) {
        return contexte + DOSSIER + nom + "?v=" + VERSION;
    }

    /** The element that names a file in a page's head, as XML, since portals parse it. */
    public static String balise(String contexte, String nom) {
        return nom.endsWith(".css")
                ? "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + adresse(contexte, nom) + "\"></link>"
                : "<script type=\"text/javascript\" defer=\"defer\" src=\"" + adresse(contexte, nom) + "\"></script>";
    }

    private static long somme() {
        CRC32 somme = new CRC32();
        for (String nom : NOMS) {
            try (InputStream fichier = StaticFiles.class.getResourceAsStream("/META-INF/resources" + DOSSIER + nom)) {
                somme.update(fichier.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return somme.getValue();
    }
}
