package org.entstage.centregestion;

/** Where a centre stands in the tree of the institution, from the top. */
public enum NiveauCentre {
    /** The institution's own, one at most; the settings of all others come from it. */
    ETABLISSEMENT,
    /** A component (UFR, institute, school). */
    COMPOSANTE,
    /** One or more étapes of a component. */
    ETAPE
}
