package org.entstage.portlet.commun.guichet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
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
    void the_601st_call_of_a_minute_waits_for_its_end() {
        appeler("a", 600);

        assertThat(frein.attente("a")).isEqualTo(60);
        avancer(Duration.ofMillis(59_500));
        assertThat(frein.attente("a")).isEqualTo(1);
        avancer(Duration.ofMillis(500));
        appeler("a", 600);
        assertThat(frein.attente("a")).isEqualTo(60);
    }

    @Test
    void no_60_seconds_see_more_than_600_calls_wherever_they_begin() {
        appeler("a", 1);
        avancer(Duration.ofMillis(59_999));
        appeler("a", 599);

        assertThat(frein.attente("a")).isEqualTo(1);
        avancer(Duration.ofMillis(1));
        appeler("a", 1);
        assertThat(frein.attente("a")).isEqualTo(60);
        avancer(Duration.ofMillis(59_999));
        appeler("a", 599);
        assertThat(frein.attente("a")).isEqualTo(1);
    }

    @Test
    void a_long_silence_saves_nothing_up() {
        appeler("a", 1);
        avancer(Duration.ofSeconds(119));

        appeler("a", 600);
        for (int seconde = 0; seconde < 60; seconde++) {
            assertThat(frein.attente("a")).isEqualTo(60 - seconde);
            avancer(Duration.ofSeconds(1));
        }
        appeler("a", 600);
    }

    @Test
    void who_waits_as_long_as_told_passes_and_not_a_second_earlier() {
        Random hasard = new Random(20261122);
        Deque<Long> passes = new ArrayDeque<>();
        for (int i = 0; i < 20_000; i++) {
            avancer(Duration.ofMillis(hasard.nextInt(150)));
            long attente = frein.attente("a");
            if (attente > 0) {
                avancer(Duration.ofSeconds(attente - 1));
                if (attente > 1) {
                    assertThat(frein.attente("a")).isEqualTo(1);
                }
                avancer(Duration.ofSeconds(1));
                appeler("a", 1);
            }
            passes.addLast(horloge.get());
            long minute = Duration.ofMinutes(1).toNanos();
            while (passes.getFirst() + minute <= horloge.get()) {
                passes.removeFirst();
            }
            assertThat(passes).hasSizeLessThanOrEqualTo(600);
        }
    }

    @Test
    void calls_spread_over_a_minute_are_counted_together() {
        for (int seconde = 0; seconde < 50; seconde++) {
            appeler("a", 12);
            avancer(Duration.ofSeconds(1));
        }

        assertThat(frein.attente("a")).isEqualTo(10);
        avancer(Duration.ofSeconds(10));
        appeler("a", 12);
        assertThat(frein.attente("a")).isEqualTo(1);
    }

    @Test
    void calls_at_once_are_counted_together() {
        long passes = IntStream.range(0, 2_000)
                .parallel()
                .filter(i -> frein.attente("a") == 0)
                .count();

        assertThat(passes).isEqualTo(600);
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
