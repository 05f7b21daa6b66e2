package org.entstage.stage.circuit;

import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.Size;
import org.entstage.circuit.Circuit;

/** One kind of step; its row says which. */
public class EtapeForm {

    /** Null: not in the list. */
    @Min(1)
    @Max(Circuit.RANG_MAXIMAL)
    Integer rang;

    @Size(max = 40)
    String qui;

    /** {@code true} or {@code false}. */
    @Size(max = 5)
    String requise;
}
