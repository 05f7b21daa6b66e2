package org.entstage.fichier.disque;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entstage.commun.Reglages;
import org.springframework.stereotype.Component;

/**
 * The folder of the setting {@code fichiers.dossier}: a file stands under its key, in a sub-folder of the key's first two
 * characters, without ending. All nodes see the same folder.
 */
@Component
public class Dossier {

    private static final Pattern CLE = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final Path racine;

    /** @throws UncheckedIOException when the folder cannot be made or written: the web application does not start */
    public Dossier(Reglages reglages) {
        String chemin = reglages.texte("fichiers.dossier");
        this.racine = chemin.isEmpty() ? null : preparer(Path.of(chemin));
    }

    private static Path preparer(Path racine) {
        try {
            Files.createDirectories(racine);
            Files.delete(Files.createTempFile(racine, "essai", ""));
            return racine;
        } catch (IOException e) {
            throw new UncheckedIOException("fichiers.dossier = " + racine + " cannot be written", e);
        }
    }

    /** Whether new files go here. */
    public boolean sert() {
        return racine != null;
    }

    /** Writes beside, then gives the name: nobody reads half a file. */
    public void ecrire(String cle, byte[] contenu) {
        Path fichier = fichier(cle);
        try {
            Files.createDirectories(fichier.getParent());
            Path provisoire = Files.createTempFile(fichier.getParent(), "depot", "");
            Files.write(provisoire, contenu);
            Files.move(provisoire, fichier, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("file " + cle + " cannot be written", e);
        }
    }

    /** Empty when there is no such file, or no folder. */
    public Optional<byte[]> lire(String cle) {
        if (racine == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(fichier(cle)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("file " + cle + " cannot be read", e);
        }
    }

    public void effacer(String cle) {
        if (racine == null) {
            return;
        }
        try {
            Files.deleteIfExists(fichier(cle));
        } catch (IOException e) {
            throw new UncheckedIOException("file " + cle + " cannot be taken away", e);
        }
    }

    private Path fichier(String cle) {
        if (!CLE.matcher(cle).matches()) {
            throw new IllegalArgumentException("no key of a file");
        }
        return racine.resolve(cle.substring(0, 2)).resolve(cle);
    }
}
