package org.entstage.portail.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A web application as a file; the container needs it exploded, because it reads class files as files. */
record WarFile(Path file) {

    /** Context path: the file's name without version and extension, {@code /stage} for {@code stage-0.1.0.war}. */
    String contextPath() {
        return "/" + file.getFileName().toString().replaceAll("\\.war$", "").replaceAll("-\\d.*$", "");
    }

    /**
     * Unpacks the archive into a folder of its own, emptied before.
     *
     * @param left names of entries that are left out
     */
    Path explode(Path folder, Set<String> left) {
        Path target = folder.resolve(contextPath().substring(1)).normalize();
        try {
            delete(target);
            try (ZipInputStream archive = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                    if (!left.contains(entry.getName())) {
                        unpack(archive, entry, target);
                    }
                }
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + file, e);
        }
    }

    private static void unpack(InputStream content, ZipEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(content, path);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
