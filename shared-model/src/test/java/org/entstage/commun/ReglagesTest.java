package org.entstage.commun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReglagesTest {

    @Test
    void defaults_are_valid() {
        Reglages reglages = Reglages.de(Map.of());

        assertThat(reglages.entier("smtp.port")).isEqualTo(25);
        assertThat(reglages.etablissement()).isEqualTo("0350936C");
        assertThat(reglages.texte("jdbc.url")).isEmpty();
    }

    @Test
    void every_wrong_setting_is_told_at_once() {
        ReglagesInvalides refus = catchThrowableOfType(
                ReglagesInvalides.class,
                () -> Reglages.de(Map.of(
                        "smtp.port", "abc",
                        "ldap.url", "http://annuaire",
                        "jdbc.url", "mysql://base",
                        "etablissement.uai", "0350936D",
                        "annee.bascule", "31-12",
                        "smtp.host", " ",
                        "apogee.EtudiantMetier.url", "apogee")));

        assertThat(refus.erreurs()).hasSize(7);
        assertThat(refus).hasMessageContaining("smtp.port = \"abc\"; expected a port, 1 to 65535");
        assertThat(refus).hasMessageContaining("smtp.host is empty");
    }

    @Test
    void a_system_property_wins_over_the_default() {
        System.setProperty("smtp.port", "2525");
        try {
            assertThat(Reglages.charger().entier("smtp.port")).isEqualTo(2525);
        } finally {
            System.clearProperty("smtp.port");
        }
    }

    @Test
    void a_settings_file_that_cannot_be_read_stops_the_start() {
        System.setProperty("entstage.config", "/nowhere/entstage.properties");
        try {
            assertThatThrownBy(Reglages::charger)
                    .isInstanceOf(ReglagesInvalides.class)
                    .hasMessageContaining("entstage.config");
        } finally {
            System.clearProperty("entstage.config");
        }
    }

    @Test
    void an_unknown_name_is_a_programming_error() {
        assertThatThrownBy(() -> Reglages.de(Map.of()).texte("smtp.prot")).isInstanceOf(IllegalArgumentException.class);
    }
}
