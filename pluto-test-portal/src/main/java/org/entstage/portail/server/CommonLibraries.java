package org.entstage.portail.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Libraries that every web application brings, byte for byte the same: read once and loaded once, in place of once for
 * each application. Each archive stays complete for other containers; what only some of them have, our own jars and the
 * writing of logs (each application has its own settings for it) stay with them.
 */
final class CommonLibraries implements AutoCloseable {

    private static final String LIB = "WEB-INF/lib/";
    private static final Pattern OWN =
            Pattern.compile("(shared-model|ws-clients|commun|logback|slf4j|jul-to-slf4j)-.*");

    private final Set<String> entries;
    private final LibraryLoader loader;

    private CommonLibraries(Set<String> entries, LibraryLoader loader) {
        this.entries = entries;
        this.loader = loader;
    }

    /**
     * Of some web applications.
     *
     * @param folder where the libraries are unpacked; emptied before
     * @param parent the portal's class loader
     */
    static CommonLibraries of(List<Path> wars, Path folder, ClassLoader parent) {
        try {
            WarFile.delete(folder);
            Files.createDirectories(folder);
            Set<String> entries = wars.size() < 2 ? Set.of() : common(wars);
            List<URL> jars = new ArrayList<>();
            if (!entries.isEmpty()) {
                try (ZipFile war = new ZipFile(wars.get(0).toFile())) {
                    for (String entry : entries) {
                        Path jar = folder.resolve(entry.substring(LIB.length()));
                        try (InputStream content = war.getInputStream(war.getEntry(entry))) {
                            Files.copy(content, jar);
                        }
                        jars.add(jar.toUri().toURL());
                    }
                }
            }
            return new CommonLibraries(entries, new LibraryLoader(jars.toArray(URL[]::new), parent));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the libraries of " + wars, e);
        }
    }

    private static Set<String> common(List<Path> wars) throws IOException {
        Set<Jar> common = jars(wars.get(0));
        for (Path war : wars.subList(1, wars.size())) {
            common.retainAll(jars(war));
        }
        Set<String> entries = new LinkedHashSet<>();
        common.forEach(jar -> entries.add(jar.entry()));
        return entries;
    }

    private static Set<Jar> jars(Path war) throws IOException {
        try (ZipFile archive = new ZipFile(war.toFile())) {
            Set<Jar> jars = new LinkedHashSet<>();
            archive.stream()
                    .filter(CommonLibraries::isLibrary)
                    .forEach(entry -> jars.add(new Jar(entry.getName(), entry.getSize(), entry.getCrc())));
            return jars;
        }
    }

    private static boolean isLibrary(ZipEntry entry) {
        String name = entry.getName();
        return name.startsWith(LIB)
                && name.endsWith(".jar")
                && name.indexOf('/', LIB.length()) < 0
                && !OWN.matcher(name.substring(LIB.length())).matches();
    }

    private record Jar(String entry, long bytes, long crc) {}

    /** Names in the archives of what the applications need not unpack. */
    Set<String> entries() {
        return entries;
    }

    /** Parent of the applications' class loaders. */
    ClassLoader loader() {
        return loader;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
