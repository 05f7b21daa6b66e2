package org.entstage.centregestion;

import java.util.List;
import org.entstage.circuit.Circuit;

/**
 * The steps that hold for a centre or for the institution.
 *
 * @param commun whether this kind of file has no steps of its own, neither here nor above: an ordinary convention's hold
 * @param propre whether they are set right there
 * @param circuit those that hold
 * @param herite those that would hold if none were set there
 * @param origine label of the centre from which those are inherited, empty for the institution, null for the shipped ones
 * @param dessous labels of the centres further down that have steps of their own
 */
public record FicheCircuit(
        boolean commun, boolean propre, Circuit circuit, Circuit herite, String origine, List<String> dessous) {

    public FicheCircuit {
        dessous = List.copyOf(dessous);
    }

    /** Steps of a kind that has some. */
    public FicheCircuit(boolean propre, Circuit circuit, Circuit herite, String origine, List<String> dessous) {
        this(false, propre, circuit, herite, origine, dessous);
    }

    /** The same where an ordinary convention's hold. */
    FicheCircuit commun(Circuit ordinaire) {
        return new FicheCircuit(true, false, ordinaire, ordinaire, origine, dessous);
    }
}
