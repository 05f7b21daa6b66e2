package org.entstage.centregestion;

import org.entstage.circuit.Circuit;
import org.entstage.circuit.TypeCircuit;

/** The steps that hold for what a centre handles. */
@FunctionalInterface
public interface CircuitsDesCentres {

    /** Those of this kind, its own or inherited; where none are set, those of an ordinary convention. */
    Circuit pour(long centre, TypeCircuit type);
}
