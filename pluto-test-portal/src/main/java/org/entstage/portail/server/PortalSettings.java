package org.entstage.portail.server;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings of the portal: system properties first, then the file named by {@code -Dentstage.config}.
 *
 * @param port port of the portal; never 0 (0 in the settings takes a free one)
 * @param data folder of the databases and of the exploded web applications
 * @param wars portlet web applications
 * @param together whether libraries that all of them bring are loaded once
 * @param url scheme, host and port that browsers use, without a final slash
 * @param casUrl the single sign-on; empty when the demonstration's own is used
 * @param counterparts whether the demonstration's Apogée, directory, mail and CAS replace those not configured
 * @param roles file that says who holds which role; empty for the one packed in the portal
 * @param shared database of the web applications
 * @param own database of the portal itself
 */
public record PortalSettings(
        int port,
        Path data,
        List<Path> wars,
        boolean together,
        String url,
        Optional<String> casUrl,
        boolean counterparts,
        Optional<Path> roles,
        Jdbc shared,
        Jdbc own) {

    private static final String H2 = ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    /** As Maven leaves them, seen from the project's root or from this module. */
    private static final String WARS = Stream.of("portlets/", "../portlets/")
            .flatMap(folder ->
                    Stream.of("stage", "offre", "evaluation").map(war -> folder + war + "/target/" + war + "*.war"))
            .collect(Collectors.joining(","));

    /** Address and account of a database. */
    public record Jdbc(String url, String user, String password) {}

    /** The single sign-on in use: the configured one, else the one that the portal carries. */
    public String cas() {
        return casUrl.orElse(url + "/cas");
    }

    /**
     * What the user configured for this process: a system property, else the file named by {@code -Dentstage.config}.
     *
     * @throws IllegalArgumentException when that file cannot be read
     */
    public static Function<String, Optional<String>> ofProcess() {
        Properties file = file(System.getProperty("entstage.config"));
        return key -> Optional.ofNullable(System.getProperty(key, file.getProperty(key)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /**
     * The settings, checked.
     *
     * @throws IllegalArgumentException when one or more are wrong, with all of them
     */
    public static PortalSettings of(Function<String, Optional<String>> source) {
        List<String> errors = new ArrayList<>();
        int port = port(source.apply("portal.port").orElse("8080"), errors);
        Path data = Path.of(source.apply("portal.data").orElse("portal-data")).toAbsolutePath();
        String url = address("portal.url", source.apply("portal.url").orElse("http://localhost:" + port), errors);
        Optional<String> cas = source.apply("cas.url").map(value -> address("cas.url", value, errors));
        List<Path> wars = wars(source.apply("portal.wars").orElse(WARS));
        source.apply("portal.wars").ifPresent(given -> missing(given, errors));
        boolean together =
                flag("portal.ensemble", source.apply("portal.ensemble").orElse("true"), errors);
        boolean counterparts = flag(
                "portal.contreparties", source.apply("portal.contreparties").orElse("true"), errors);
        Optional<Path> roles = source.apply("portal.roles").map(Path::of);
        roles.filter(file -> !Files.isReadable(file))
                .ifPresent(file -> errors.add("portal.roles = \"" + file + "\"; expected a file"));
        Jdbc shared = new Jdbc(
                source.apply("jdbc.url").orElse("jdbc:h2:file:" + data.resolve("entstage") + H2),
                source.apply("jdbc.user").orElse("sa"),
                source.apply("jdbc.password").orElse(""));
        Jdbc own = new Jdbc(
                source.apply("portail.jdbc.url").orElse("jdbc:h2:file:" + data.resolve("portail") + H2),
                source.apply("portail.jdbc.user").orElse("sa"),
                source.apply("portail.jdbc.password").orElse(""));
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("Wrong settings:\n  " + String.join("\n  ", errors));
        }
        return new PortalSettings(port, data, wars, together, url, cas, counterparts, roles, shared, own);
    }

    private static int port(String value, List<String> errors) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            errors.add("portal.port = \"" + value + "\"; expected 0 to 65535");
            return 0;
        }
        int port = Integer.parseInt(value);
        return port == 0 ? freePort() : port;
    }

    private static boolean flag(String key, String value, List<String> errors) {
        if (!value.equals("true") && !value.equals("false")) {
            errors.add(key + " = \"" + value + "\"; expected true or false");
        }
        return value.equals("true");
    }

    /** Known before the web applications start: addresses in their settings name it. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(String key, String value, List<String> errors) {
        if (!value.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?")) {
            errors.add(key + " = \"" + value + "\"; expected http(s)://host…");
        }
        return value.replaceAll("/+$", "");
    }

    /** Whoever names a web application wants it: one that is not there is no portal with fewer portlets. */
    private static void missing(String patterns, List<String> errors) {
        for (String pattern : patterns.split("\\s*,\\s*")) {
            if (wars(pattern).isEmpty()) {
                errors.add("portal.wars = \"" + pattern + "\"; expected a web application that is there");
            }
        }
    }

    /** Paths separated by commas; the last part of each may hold {@code *}. Only files that exist are kept. */
    static List<Path> wars(String patterns) {
        List<Path> found = new ArrayList<>();
        for (String pattern : patterns.split("\\s*,\\s*")) {
            Path path = Path.of(pattern).toAbsolutePath().normalize();
            PathMatcher matcher = FileSystems.getDefault()
                    .getPathMatcher("glob:" + path.getFileName().toString());
            if (Files.isDirectory(path.getParent())) {
                try (Stream<Path> files = Files.list(path.getParent())) {
                    files.filter(file -> matcher.matches(file.getFileName()))
                            .sorted()
                            .forEach(found::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.copyOf(found);
    }

    private static Properties file(String path) {
        Properties properties = new Properties();
        if (path != null) {
            try (Reader reader = Files.newBufferedReader(Path.of(path))) {
                properties.load(reader);
            } catch (IOException e) {
                throw new IllegalArgumentException("entstage.config = \"" + path + "\" cannot be read", e);
            }
        }
        return properties;
    }
}
