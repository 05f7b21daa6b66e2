package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entstage.commun.SystemeIndisponible;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LotTest {

    @Test
    void a_call_whose_turn_comes_after_the_deadline_is_not_made() throws InterruptedException {
        AtomicBoolean fait = new AtomicBoolean();
        CountDownLatch occupe = new CountDownLatch(1);
        try (Appels appels = new Appels(1, Duration.ofMillis(50))) {
            Lot lot = appels.lot();
            lot.lancer(() -> patienter(occupe));
            CompletableFuture<Boolean> tardif = lot.lancer(() -> fait.getAndSet(true));

            lot.attendre(List.of(tardif));
            assertThat(Lot.valeurOu(tardif, null)).isNull();
            occupe.countDown();

            assertThatThrownBy(tardif::join).hasCauseInstanceOf(SystemeIndisponible.class);
            assertThat(fait).isFalse();
        }
    }

    @Test
    void a_full_pool_is_a_failure_and_not_a_crash() {
        Lot lot = new Lot(
                tache -> {
                    throw new RejectedExecutionException();
                },
                Duration.ofSeconds(1));

        assertThatThrownBy(() -> lot.obtenir(lot.lancer(() -> "x"))).isInstanceOf(SystemeIndisponible.class);
    }

    @Test
    void a_failure_keeps_its_cause() {
        Lot lot = new Lot(Runnable::run, Duration.ofSeconds(1));
        CompletableFuture<String> appel = lot.lancer(() -> {
            throw new IllegalStateException("because");
        });

        assertThat(Lot.cause(appel)).hasMessage("because");
        assertThatThrownBy(() -> lot.obtenir(appel)).hasRootCauseMessage("because");
        assertThat(Lot.valeurOu(appel, "other")).isEqualTo("other");
    }

    @Test
    void threads_of_the_pool_see_the_classes_of_this_application() {
        try (Appels appels = new Appels(1, Duration.ofSeconds(5))) {
            Lot lot = appels.lot();

            ClassLoader chargeur =
                    lot.obtenir(lot.lancer(() -> Thread.currentThread().getContextClassLoader()));

            assertThat(chargeur).isSameAs(Appels.class.getClassLoader());
        }
    }

    private static boolean patienter(CountDownLatch signal) {
        try {
            signal.await();
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
