package org.entstage.portail.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommonLibrariesTest {

    private static final ClassLoader PORTAL = CommonLibrariesTest.class.getClassLoader();

    @TempDir
    private Path folder;

    @Test
    void what_all_applications_bring_alike_is_common_and_not_unpacked_for_each() throws IOException {
        List<Path> wars = List.of(
                war("un", Map.of("spring-core-5.jar", jar("a"), "rome-2.jar", jar("r"), "caffeine-3.jar", jar("old"))),
                war("deux", Map.of("spring-core-5.jar", jar("a"), "caffeine-3.jar", jar("new"))));

        try (CommonLibraries common = CommonLibraries.of(wars, folder.resolve("lib"), PORTAL)) {
            assertThat(common.entries()).containsExactly("WEB-INF/lib/spring-core-5.jar");
            Path application = new WarFile(wars.get(0)).explode(folder.resolve("webapps"), common.entries());
            assertThat(application.resolve("WEB-INF/lib"))
                    .isDirectoryContaining("glob:**rome-2.jar")
                    .isDirectoryContaining("glob:**caffeine-3.jar")
                    .isDirectoryNotContaining("glob:**spring-core-5.jar");
            assertThat(common.loader().getResource("un/texte.txt")).asString().contains("/lib/spring-core-5.jar");
        }
    }

    @Test
    void our_own_jars_and_what_writes_logs_stay_with_each_application() throws IOException {
        Map<String, byte[]> jars = Map.of(
                "shared-model-1.jar", jar("a"),
                "commun-1.jar", jar("a"),
                "ws-clients-1.jar", jar("a"),
                "logback-classic-1.jar", jar("a"),
                "slf4j-api-2.jar", jar("a"),
                "commons-io-2.jar", jar("a"));

        try (CommonLibraries common =
                CommonLibraries.of(List.of(war("un", jars), war("deux", jars)), folder.resolve("lib"), PORTAL)) {
            assertThat(common.entries()).containsExactly("WEB-INF/lib/commons-io-2.jar");
        }
    }

    @Test
    void one_application_alone_keeps_everything() throws IOException {
        Path war = war("un", Map.of("spring-core-5.jar", jar("a")));

        try (CommonLibraries common = CommonLibraries.of(List.of(war), folder.resolve("lib"), PORTAL)) {
            assertThat(common.entries()).isEmpty();
        }
    }

    @Test
    void a_common_library_comes_before_the_portal_s_copy_but_not_before_java_and_the_container() throws Exception {
        byte[] library = jar(
                "copy",
                Map.of(
                        "org/jsoup/Jsoup.class", bytes("/org/jsoup/Jsoup.class"),
                        "javax/servlet/Servlet.class", bytes("/javax/servlet/Servlet.class"),
                        "java/sql/Driver.class", "no class".getBytes(StandardCharsets.US_ASCII)));
        List<Path> wars = List.of(war("un", Map.of("x-1.jar", library)), war("deux", Map.of("x-1.jar", library)));

        try (CommonLibraries common = CommonLibraries.of(wars, folder.resolve("lib"), PORTAL)) {
            ClassLoader loader = common.loader();
            assertThat(loader.loadClass("org.jsoup.Jsoup").getClassLoader()).isSameAs(loader);
            assertThat(loader.loadClass("javax.servlet.Servlet")).isSameAs(javax.servlet.Servlet.class);
            assertThat(loader.loadClass("java.sql.Driver")).isSameAs(java.sql.Driver.class);
            assertThat(Collections.list(loader.getResources("org/jsoup/Jsoup.class")))
                    .as("its own first")
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("/lib/x-1.jar");
            assertThatThrownBy(() -> loader.loadClass("org.example.Nobody")).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void of_our_classes_an_application_sees_its_own_and_those_of_the_portal_itself() throws Exception {
        try (CommonLibraries none = CommonLibraries.of(List.of(), folder.resolve("lib"), PORTAL)) {
            ClassLoader loader = none.loader();
            assertThat(PORTAL.getResource("org/entstage/commun/Texte.class")).isNotNull();
            assertThat(loader.getResource("org/entstage/commun/Texte.class")).isNull();
            for (String folder : List.of("org/entstage", "org/entstage/", "org/entstage/commun/")) {
                assertThat(Collections.list(loader.getResources(folder)))
                        .as(folder)
                        .isEmpty();
            }
            assertThatThrownBy(() -> loader.loadClass("org.entstage.commun.Texte"))
                    .isInstanceOf(ClassNotFoundException.class);
            assertThat(loader.loadClass(TomcatServer.class.getName())).isSameAs(TomcatServer.class);
        }
    }

    private Path war(String name, Map<String, byte[]> jars) throws IOException {
        Path war = folder.resolve(name + ".war");
        try (OutputStream file = Files.newOutputStream(war);
                ZipOutputStream archive = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> jar : jars.entrySet()) {
                archive.putNextEntry(new ZipEntry("WEB-INF/lib/" + jar.getKey()));
                archive.write(jar.getValue());
            }
        }
        return war;
    }

    private static byte[] jar(String content) throws IOException {
        return jar(content, Map.of());
    }

    private static byte[] jar(String content, Map<String, byte[]> classes) throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(jar)) {
            ZipEntry text = new ZipEntry("un/texte.txt");
            text.setTime(0);
            archive.putNextEntry(text);
            archive.write(content.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> type : classes.entrySet()) {
                archive.putNextEntry(new ZipEntry(type.getKey()));
                archive.write(type.getValue());
            }
        }
        return jar.toByteArray();
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var content = CommonLibrariesTest.class.getResourceAsStream(resource)) {
            return content.readAllBytes();
        }
    }
}
