package org.entstage.portail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders of one run of the tests: an exploded web application or a browser's profile, tens of megabytes each. */
public final class DossierDeTest {

    private DossierDeTest() {}

    /** A new folder among the system's temporary files. */
    public static Path creer(String nom) {
        try {
            return Files.createTempDirectory(nom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder with what it holds, as far as nobody still writes there. */
    public static void supprimer(Path dossier) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(fichier);
            }
        } catch (IOException | UncheckedIOException e) {
            // a process at its end wrote once more: what stays is left to the system's own cleaning
        }
    }
}
