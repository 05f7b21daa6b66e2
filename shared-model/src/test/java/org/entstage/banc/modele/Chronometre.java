package org.entstage.banc.modele;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** Repeats a piece of work and keeps the time of each repetition; ends early when it is slow. */
public final class Chronometre {

    private static final long BUDGET = TimeUnit.SECONDS.toNanos(12);
    private static final int AU_MOINS = 3;

    private final int echauffement;
    private final int repetitions;
    private final IntSupplier compteurSql;
    private final LongSupplier horloge;

    /**
     * @param echauffement repetitions before the watch runs
     * @param repetitions repetitions that are timed, at the most
     * @param compteurSql statements executed so far by everybody; negative when they cannot be counted
     */
    public Chronometre(int echauffement, int repetitions, IntSupplier compteurSql) {
        this(echauffement, repetitions, compteurSql, System::nanoTime);
    }

    /** @param horloge nanoseconds of what is timed */
    Chronometre(int echauffement, int repetitions, IntSupplier compteurSql, LongSupplier horloge) {
        this.echauffement = echauffement;
        this.repetitions = repetitions;
        this.compteurSql = compteurSql;
        this.horloge = horloge;
    }

    /** @param travail is told which repetition it is, from 0, so that it need not do the same each time */
    public Mesure mesurer(String cas, IntConsumer travail) {
        for (int i = 0; i < echauffement; i++) {
            travail.accept(i);
        }
        List<Double> durees = new ArrayList<>();
        List<Integer> ordres = new ArrayList<>();
        long fin = System.nanoTime() + BUDGET;
        for (int i = 0; i < repetitions && (i < AU_MOINS || System.nanoTime() < fin); i++) {
            int avant = compteurSql.getAsInt();
            long debut = horloge.getAsLong();
            travail.accept(echauffement + i);
            durees.add((horloge.getAsLong() - debut) / 1e6);
            if (avant >= 0) {
                ordres.add(compteurSql.getAsInt() - avant);
            }
        }
        return Mesure.de(cas, durees, ordres);
    }
}
