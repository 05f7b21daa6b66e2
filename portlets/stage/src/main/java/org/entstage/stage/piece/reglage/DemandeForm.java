package org.entstage.stage.piece.reglage;

import java.util.EnumSet;
import java.util.Set;
import javax.validation.constraints.Size;
import org.entstage.circuit.NatureEtape;
import org.entstage.piece.PorteePiece;

/** One kind of document, as a row of the form. */
public class DemandeForm {

    @Size(max = 20)
    String code;

    /** {@code OUI} or {@code REQUISE}; empty: not asked. */
    @Size(max = 10)
    String demande;

    NatureEtape avant;

    /** {@code true} or {@code false}. */
    @Size(max = 5)
    String datee;

    Set<PorteePiece> portees = EnumSet.noneOf(PorteePiece.class);

    /** Codes of two letters with commas or blanks between. */
    @Size(max = 200)
    String pays;
}
