package org.entstage.centregestion;

import java.util.List;
import org.entstage.circuit.Circuit;

/**
 * The steps that hold for a centre or for the institution.
 *
 * @param propre whether they are set right there
 * @param circuit those that hold
 * @param herite those that would hold if none were set there
 * @param origine label of the centre from which those are inherited, empty for the institution, null for the shipped ones
 * @param dessous labels of the centres further down that have steps of their own
 */
public record FicheCircuit(boolean propre, Circuit circuit, Circuit herite, String origine, List<String> dessous) {

    public FicheCircuit {
        dessous = List.copyOf(dessous);
    }
}
