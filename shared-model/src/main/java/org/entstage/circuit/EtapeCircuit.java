package org.entstage.circuit;

import java.util.Objects;

/**
 * One step.
 *
 * @param rang place, from 1; steps of the same place go on at the same time
 * @param requise whether the next ones wait for it
 */
public record EtapeCircuit(int rang, NatureEtape nature, Intervenant qui, boolean requise) {

    public EtapeCircuit {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(qui, "qui");
    }

    /** A required step of who usually does it. */
    public static EtapeCircuit requise(int rang, NatureEtape nature) {
        return new EtapeCircuit(rang, nature, nature.intervenants().get(0), true);
    }

    EtapeCircuit auRang(int autre) {
        return new EtapeCircuit(autre, nature, qui, requise);
    }
}
