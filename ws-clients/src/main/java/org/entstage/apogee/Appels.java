package org.entstage.apogee;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The bounded pool on which calls to Apogée run side by side. */
final class Appels implements AutoCloseable {

    private static final int EN_ATTENTE = 500;
    private static final int OISIVETE_S = 30;

    private final ThreadPoolExecutor fils;
    private final Duration delai;

    /**
     * @param fils most calls at once
     * @param delai for all the calls of one lot together
     */
    Appels(int fils, Duration delai) {
        this.fils = new ThreadPoolExecutor(
                fils, fils, OISIVETE_S, TimeUnit.SECONDS, new LinkedBlockingQueue<>(EN_ATTENTE), nommes());
        this.fils.allowCoreThreadTimeOut(true);
        this.delai = delai;
    }

    /** Calls that belong together; their common deadline starts now. */
    Lot lot() {
        return new Lot(fils, delai);
    }

    /** Runs what nobody waits for. */
    void enArrierePlan(Runnable tache) {
        fils.execute(tache);
    }

    @Override
    public void close() {
        fils.shutdownNow();
    }

    /** JAX-WS looks for its implementation through the thread's class loader: it must be the one of this web application. */
    private static ThreadFactory nommes() {
        AtomicInteger numero = new AtomicInteger();
        return tache -> {
            Thread fil = new Thread(tache, "apogee-" + numero.incrementAndGet());
            fil.setDaemon(true);
            fil.setContextClassLoader(Appels.class.getClassLoader());
            return fil;
        };
    }
}
