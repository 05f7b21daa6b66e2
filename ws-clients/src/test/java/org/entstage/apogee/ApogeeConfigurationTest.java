package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.scolarite.LireDossierEtudiant;
import org.entstage.scolarite.Scolarite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApogeeConfigurationTest {

    @Test
    void apogee_is_the_default_source_and_its_pool_ends_with_the_application() {
        Scolarite scolarite;
        try (AnnotationConfigApplicationContext contexte = contexte(Map.of())) {
            scolarite = contexte.getBean(Scolarite.class);
            assertThat(scolarite).isInstanceOf(ScolariteApogee.class);
            assertThat(contexte.getBean(LireDossierEtudiant.class)).isNotNull();
        }
        assertThatThrownBy(scolarite::composantes)
                .isInstanceOf(SystemeIndisponible.class)
                .hasRootCauseInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void the_directory_takes_its_place_by_a_setting() {
        try (AnnotationConfigApplicationContext contexte = contexte(Map.of("scolarite.source", "supann"))) {
            assertThat(contexte.getBean(Scolarite.class)).isNotInstanceOf(ScolariteApogee.class);
        }
    }

    private static AnnotationConfigApplicationContext contexte(Map<String, String> reglages) {
        AnnotationConfigApplicationContext contexte = new AnnotationConfigApplicationContext();
        contexte.registerBean(Reglages.class, () -> Reglages.de(reglages));
        contexte.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Europe/Paris")));
        contexte.registerBean(DataSource.class, () -> new DriverManagerDataSource("jdbc:none"));
        contexte.scan("org.entstage.scolarite", "org.entstage.annuaire");
        contexte.register(ApogeeConfiguration.class);
        contexte.refresh();
        return contexte;
    }
}
