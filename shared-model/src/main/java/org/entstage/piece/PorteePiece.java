package org.entstage.piece;

/** For which placements a document is asked. */
public enum PorteePiece {
    /** During a césure (D611-16). */
    CESURE,
    /** Continuing education. */
    FORMATION_CONTINUE,
    /** Outside France and its overseas territories (L124-20). */
    ETRANGER,
    FRANCE
}
