package org.entstage.stage.circuit;

import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.Size;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.Delais;

/** One kind of step; its row says which. */
public class EtapeForm {

    /** Null: not in the list. */
    @Min(1)
    @Max(Circuit.RANG_MAXIMAL)
    Integer rang;

    @Size(max = 40)
    String qui;

    /** Account of the one person who does it; empty for whoever is asked. */
    @Size(max = 60)
    String personne;

    /** Days until it should be done, until a reminder, until who leads the centre is told; null for never. */
    @Min(1)
    @Max(Delais.MAXIMUM)
    Integer delai;

    @Min(1)
    @Max(Delais.MAXIMUM)
    Integer rappel;

    @Min(1)
    @Max(Delais.MAXIMUM)
    Integer escalade;

    /** {@code true} or {@code false}. */
    @Size(max = 5)
    String requise;
}
