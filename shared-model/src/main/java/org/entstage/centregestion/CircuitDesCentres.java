package org.entstage.centregestion;

import java.util.List;
import org.entstage.circuit.Circuit;

/**
 * Steps as a student reads them.
 *
 * @param centres labels of the centres that have these steps
 */
public record CircuitDesCentres(List<String> centres, Circuit circuit) {

    public CircuitDesCentres {
        centres = List.copyOf(centres);
    }
}
