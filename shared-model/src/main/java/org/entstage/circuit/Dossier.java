package org.entstage.circuit;

/** What goes through steps at all; each has kinds of steps of its own. */
public enum Dossier {
    /** A convention, or a change of one. */
    CONVENTION,
    OFFRE
}
