package org.entstage.apogee;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.entstage.commun.SystemeIndisponible;

/** Calls that run side by side until one deadline. */
final class Lot {

    private final Executor fils;
    private final long echeance;

    Lot(Executor fils, Duration delai) {
        this.fils = fils;
        this.echeance = System.nanoTime() + delai.toNanos();
    }

    /** Starts a call, or has it fail when the pool is full or the deadline passes before its turn. */
    <T> CompletableFuture<T> lancer(Supplier<T> appel) {
        try {
            return CompletableFuture.supplyAsync(() -> aTemps(appel), fils);
        } catch (RejectedExecutionException complet) {
            return CompletableFuture.failedFuture(new SystemeIndisponible(SystemeIndisponible.APOGEE, complet));
        }
    }

    /** Returns when all are done, well or not, or at the deadline. */
    void attendre(Collection<? extends CompletableFuture<?>> appels) {
        try {
            CompletableFuture.allOf(appels.toArray(CompletableFuture[]::new))
                    .get(Math.max(0, echeance - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException partiels) {
            // Each result says itself whether it is there.
        } catch (InterruptedException interrompu) {
            Thread.currentThread().interrupt();
            throw new SystemeIndisponible(SystemeIndisponible.APOGEE, interrompu);
        }
    }

    /**
     * Waits for one result.
     *
     * @throws SystemeIndisponible when it failed or is not there at the deadline
     */
    <T> T obtenir(CompletableFuture<T> appel) {
        attendre(List.of(appel));
        if (reussi(appel)) {
            return appel.join();
        }
        throw new SystemeIndisponible(SystemeIndisponible.APOGEE, cause(appel));
    }

    static boolean reussi(CompletableFuture<?> appel) {
        return appel.isDone() && !appel.isCompletedExceptionally();
    }

    /** The result if it is there. */
    static <T> T valeurOu(CompletableFuture<T> appel, T sinon) {
        return reussi(appel) ? appel.join() : sinon;
    }

    /** Why a result is not there. */
    static Throwable cause(CompletableFuture<?> appel) {
        if (!appel.isDone()) {
            return new TimeoutException("no answer before the deadline of the whole file");
        }
        try {
            appel.join();
            return null;
        } catch (CompletionException echec) {
            return echec.getCause();
        }
    }

    private <T> T aTemps(Supplier<T> appel) {
        if (System.nanoTime() - echeance > 0) {
            throw new SystemeIndisponible(
                    SystemeIndisponible.APOGEE, new TimeoutException("deadline passed before the call"));
        }
        return appel.get();
    }
}
