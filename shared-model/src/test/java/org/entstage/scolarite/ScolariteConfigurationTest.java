package org.entstage.scolarite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.entstage.commun.Reglages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScolariteConfigurationTest {

    @Test
    void a_source_that_is_not_there_stops_the_start_and_is_named() {
        Reglages reglages = Reglages.de(Map.of("scolarite.source", "apogee"));

        assertThatThrownBy(() -> new ScolariteConfiguration().scolarite(reglages, List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("scolarite.source = \"apogee\"");
    }
}
