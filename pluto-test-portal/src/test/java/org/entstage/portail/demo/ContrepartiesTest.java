package org.entstage.portail.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entstage.portail.page.PagePortail;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContrepartiesTest {
    private static final String PORTAIL = "http://localhost:18100";

    @Test
    void everything_starts_when_nothing_is_configured() {
        try (Contreparties toutes = demarrer(Map.of())) {
            assertThat(toutes.toutes())
                    .extracting(Contrepartie::nom)
                    .containsExactly("apogee", "annuaire", "messagerie", "signature", "cas");
            assertThat(toutes.toutes()).allMatch(Contrepartie::enMarche);
            assertThat(toutes.proprietes())
                    .containsEntry("ldap.base", "dc=univ,dc=example,dc=org")
                    .containsEntry("smtp.host", "127.0.0.1")
                    .containsEntry("cas.url", PORTAIL + "/cas")
                    .containsEntry("apogee.EtudiantMetier.user", "apogee")
                    .containsEntry("apogee.cesure.codes", "CES")
                    .hasSize(3 * 6 + 1 + 3 + 2 + 3 + 1);
            assertThat(toutes.proprietes().get("ldap.url")).matches("ldap://127\\.0\\.0\\.1:\\d+");
            assertThat(toutes.proprietes().get("apogee.GeographieMetier.url"))
                    .matches("http://127\\.0\\.0\\.1:\\d+/services/GeographieMetier");
            assertThat(toutes.pages()).extracting(PagePortail::chemin).containsExactly("contreparties", "courriels");
        }
    }

    @Test
    void what_the_user_configured_is_left_alone() {
        Map<String, String> reglages = Map.of(
                "ldap.url", "ldap://annuaire.example.org",
                "cas.url", "https://cas.example.org/cas",
                "smtp.host", "smtp.example.org",
                "signature.url", "https://signature.example.org/ws",
                "apogee.EtudiantMetier.url", "https://apogee.example.org/services/EtudiantMetier");
        try (Contreparties toutes = demarrer(reglages)) {
            assertThat(toutes.toutes()).extracting(Contrepartie::nom).containsExactly("apogee");
            assertThat(toutes.proprietes())
                    .doesNotContainKeys("ldap.url", "ldap.base", "cas.url", "smtp.host", "apogee.EtudiantMetier.user")
                    .containsKey("apogee.AdministratifMetier.url");
            assertThat(toutes.cas()).isEmpty();
            assertThat(toutes.pages()).extracting(PagePortail::chemin).containsExactly("contreparties");
        }
    }

    @Test
    void closing_stops_them_all() {
        Contreparties toutes = demarrer(Map.of());
        toutes.close();
        assertThat(toutes.toutes()).noneMatch(Contrepartie::enMarche);
    }

    @Test
    void a_port_that_is_no_port_is_refused_by_name() {
        Stream.of("abc", "70000", "-1")
                .forEach(port -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> demarrer(Map.of("demo.ldap.port", port)))
                        .withMessageContaining("demo.ldap.port"));
    }

    @Test
    void a_database_without_schema_is_no_failure() throws SQLException {
        JdbcDataSource base = new JdbcDataSource();
        base.setURL("jdbc:h2:mem:contreparties");
        try (Contreparties toutes = demarrer(Map.of("demo.conventions", "5"))) {
            toutes.ecrireDonnees(base);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> demarrer(Map.of("demo.conventions", "3000000")))
                .withMessageContaining("demo.conventions");
    }

    private static Contreparties demarrer(Map<String, String> reglages) {
        return Contreparties.demarrer(PopulationDeTest.HORLOGE, PORTAIL, cle -> Optional.ofNullable(reglages.get(cle)));
    }
}
