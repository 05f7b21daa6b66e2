package org.entstage.commun.jpa;

import java.util.function.Supplier;

/**
 * Small data that every request needs and few people change, kept in memory with its number in {@link VersionsDonnees}.
 * The value must be immutable: all requests share it.
 */
public final class Instantane<T> {

    record Lu<T>(long version, T valeur) {}

    private final VersionsDonnees versions;
    private final String nom;
    private final Supplier<T> lecture;
    private volatile Lu<T> lu;

    Instantane(VersionsDonnees versions, String nom, Supplier<T> lecture) {
        this.versions = versions;
        this.nom = nom;
        this.lecture = lecture;
    }

    public T valeur() {
        Lu<T> present = lu;
        if (present == null || present.version() < versions.connue(nom)) {
            present = versions.lire(nom, lecture);
            garder(present);
        }
        return present.valeur();
    }

    /** A transaction that began long ago may read old data: it never replaces newer. */
    private synchronized void garder(Lu<T> nouveau) {
        if (lu == null || lu.version() <= nouveau.version()) {
            lu = nouveau;
        }
    }
}
