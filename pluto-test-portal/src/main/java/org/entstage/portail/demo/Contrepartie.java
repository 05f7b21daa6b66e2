package org.entstage.portail.demo;

/**
 * A system of the university that the demonstration replaces: it can be stopped, started again at the same address, and
 * slowed down, to see what the portlets do about it. All methods may be called from any thread.
 */
public interface Contrepartie {
    /** @return its short name, also a key of the bundles: apogee, annuaire, cas or messagerie */
    String nom();

    /** @return where it listens, also while it is stopped; without port before the first start */
    String adresse();

    /**
     * Starts to listen; nothing happens when it does already.
     *
     * @throws java.io.UncheckedIOException when the port is taken
     */
    void demarrer();

    /** Closes the port and all connections; nothing happens when they are closed already. */
    void arreter();

    /** @return true when it answers */
    boolean enMarche();

    /** @return how long each answer is held back, in milliseconds */
    int latence();

    /**
     * Changes how long each answer is held back, at once.
     *
     * @param millisecondes 0 to {@link #LATENCE_MAXIMALE}
     * @throws IllegalArgumentException outside of this range
     */
    void latence(int millisecondes);

    /** The longest delay, in milliseconds: beyond every timeout of the product. */
    int LATENCE_MAXIMALE = 60_000;
}
