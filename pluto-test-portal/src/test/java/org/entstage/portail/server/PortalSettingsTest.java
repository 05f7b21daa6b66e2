package org.entstage.portail.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortalSettingsTest {

    private static PortalSettings of(Map<String, String> given) {
        return PortalSettings.of(key -> Optional.ofNullable(given.get(key)));
    }

    @Test
    void nothing_given_is_the_demonstration_on_port_8080() {
        PortalSettings settings = of(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.url()).isEqualTo("http://localhost:8080");
        assertThat(settings.cas()).isEqualTo("http://localhost:8080/cas");
        assertThat(settings.data()).isEqualTo(Path.of("portal-data").toAbsolutePath());
        assertThat(settings.shared().url()).startsWith("jdbc:h2:file:" + settings.data() + "/entstage;MODE=MySQL");
        assertThat(settings.own().url()).contains("/portail;");
    }

    @Test
    void port_0_takes_a_free_one_that_the_addresses_name() {
        PortalSettings settings = of(Map.of("portal.port", "0"));

        assertThat(settings.port()).isPositive();
        assertThat(settings.url()).endsWith(":" + settings.port());
    }

    @Test
    void all_wrong_settings_are_told_at_once() {
        Map<String, String> wrong = Map.of(
                "portal.port",
                "99999",
                "portal.url",
                "localhost",
                "cas.url",
                "ftp://x",
                "portal.contreparties",
                "oui",
                "portal.ensemble",
                "peut-être",
                "portal.roles",
                "/nowhere",
                "portal.wars",
                "/nowhere/*.war");

        assertThatThrownBy(() -> of(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "portal.port",
                        "portal.url",
                        "cas.url",
                        "portal.contreparties",
                        "portal.ensemble",
                        "portal.roles",
                        "portal.wars");
    }

    @Test
    void web_applications_are_files_that_a_pattern_finds(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("stage-0.1.0-SNAPSHOT.war"));
        Files.createFile(folder.resolve("offre.war"));
        Files.createFile(folder.resolve("stage.jar"));

        assertThat(PortalSettings.wars(folder + "/*.war, " + folder + "/nothing.war"))
                .extracting(war -> new WarFile(war).contextPath())
                .containsExactly("/offre", "/stage");
    }
}
