package org.entstage.convention.regles;

/** Colour that the ministry of foreign affairs gives to a country or region in its advice to travellers. */
public enum Risque {
    /** Normal vigilance. */
    VERT,
    /** Heightened vigilance. */
    JAUNE,
    /** Advised against unless there is a compelling reason. */
    ORANGE,
    /** Formally advised against. */
    ROUGE
}
