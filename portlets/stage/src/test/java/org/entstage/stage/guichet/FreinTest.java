package org.entstage.stage.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FreinTest {

    private final AtomicLong horloge = new AtomicLong();
    private final Frein frein = new Frein(600, horloge::get);

    private void appeler(String adresse, int fois) {
        for (int i = 0; i < fois; i++) {
            assertThat(frein.attente(adresse)).as("call %d", i + 1).isZero();
        }
    }

    private void avancer(Duration duree) {
        horloge.addAndGet(duree.toNanos());
    }

    @Test
    void the_601st_call_of_a_minute_waits_for_the_next() {
        appeler("a", 600);

        assertThat(frein.attente("a")).isEqualTo(60);
        avancer(Duration.ofMillis(59_500));
        assertThat(frein.attente("a")).isEqualTo(1);
        avancer(Duration.ofMillis(500));
        appeler("a", 600);
        assertThat(frein.attente("a")).isEqualTo(60);
    }

    @Test
    void calls_spread_over_a_minute_are_counted_together() {
        for (int seconde = 0; seconde < 50; seconde++) {
            appeler("a", 12);
            avancer(Duration.ofSeconds(1));
        }

        assertThat(frein.attente("a")).isEqualTo(10);
    }

    @Test
    void nobody_pays_for_another_address() {
        appeler("a", 600);

        assertThat(frein.attente("a")).isPositive();
        appeler("b", 600);
    }

    @Test
    void who_waits_never_loses_the_count_by_being_forgotten() {
        appeler("a", 600);
        avancer(Duration.ofMinutes(10));

        appeler("a", 600);
        assertThat(frein.attente("a")).isPositive();
    }
}
