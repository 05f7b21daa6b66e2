package org.entstage.portail.demo;

import java.util.concurrent.TimeUnit;

/** The delay of a counterpart. Whoever waits already feels a change at once. */
public final class Attente {
    private int millisecondes;

    /** @return the delay in milliseconds */
    public synchronized int millisecondes() {
        return millisecondes;
    }

    /**
     * @param valeur 0 to {@link Contrepartie#LATENCE_MAXIMALE} milliseconds
     * @throws IllegalArgumentException outside of this range
     */
    public synchronized void millisecondes(int valeur) {
        if (valeur < 0 || valeur > Contrepartie.LATENCE_MAXIMALE) {
            throw new IllegalArgumentException("delay out of range: " + valeur);
        }
        millisecondes = valeur;
        notifyAll();
    }

    /** Holds the current thread back; an interruption ends the wait and is kept. */
    public synchronized void patienter() {
        long debut = System.nanoTime();
        try {
            for (long reste = millisecondes; reste > 0; reste = millisecondes - ecoule(debut)) {
                wait(reste);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long ecoule(long debut) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
    }
}
