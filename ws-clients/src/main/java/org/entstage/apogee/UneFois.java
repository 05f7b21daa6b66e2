package org.entstage.apogee;

import java.util.function.Supplier;

/** A value made when it is first wanted: reading a WSDL costs time and may wait until somebody asks Apogée. */
final class UneFois<T> implements Supplier<T> {

    private final Supplier<T> fabrique;
    private T valeur;

    UneFois(Supplier<T> fabrique) {
        this.fabrique = fabrique;
    }

    @Override
    public synchronized T get() {
        if (valeur == null) {
            valeur = fabrique.get();
        }
        return valeur;
    }
}
