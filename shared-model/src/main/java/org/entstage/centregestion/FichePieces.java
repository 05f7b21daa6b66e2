package org.entstage.centregestion;

import java.util.List;
import org.entstage.piece.PiecesDemandees;

/**
 * The documents that a centre or the institution asks.
 *
 * @param propre whether they are set right there
 * @param pieces those that are asked
 * @param origine label of the centre from which the list would be inherited, empty for the institution, null for the
 *     shipped one
 * @param dessous labels of the centres further down that have a list of their own
 */
public record FichePieces(boolean propre, PiecesDemandees pieces, String origine, List<String> dessous) {

    public FichePieces {
        dessous = List.copyOf(dessous);
    }
}
