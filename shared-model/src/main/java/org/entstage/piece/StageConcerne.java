package org.entstage.piece;

import java.util.Set;

/**
 * What of a placement decides which documents it needs.
 *
 * @param portees those that it is
 * @param pays ISO 3166-1 code of the place of work; null is France
 */
public record StageConcerne(Set<PorteePiece> portees, String pays) {

    public static final String FRANCE = "FR";

    public StageConcerne {
        portees = Set.copyOf(portees);
        pays = pays == null ? FRANCE : pays;
    }
}
