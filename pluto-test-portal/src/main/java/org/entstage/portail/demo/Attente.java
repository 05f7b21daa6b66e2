package org.entstage.portail.demo;

/** The delay of a counterpart, changed while others wait for it. */
public final class Attente {
    private volatile int millisecondes;

    /** @return the delay in milliseconds */
    public int millisecondes() {
        return millisecondes;
    }

    /**
     * @param valeur 0 to {@link Contrepartie#LATENCE_MAXIMALE} milliseconds
     * @throws IllegalArgumentException outside of this range
     */
    public void millisecondes(int valeur) {
        if (valeur < 0 || valeur > Contrepartie.LATENCE_MAXIMALE) {
            throw new IllegalArgumentException("delay out of range: " + valeur);
        }
        millisecondes = valeur;
    }

    /** Holds the current thread back; an interruption ends the wait and is kept. */
    public void patienter() {
        try {
            if (millisecondes > 0) {
                Thread.sleep(millisecondes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
