package org.entstage.centregestion;

/** Where a centre stands in the tree of the institution, from the top. */
public enum NiveauCentre {
    /** The institution's own, one at most; the settings of all others come from it. */
    ETABLISSEMENT,
    /** A component (UFR, institute, school). */
    COMPOSANTE,
    /** One or more étapes of a component. */
    ETAPE;

    /**
     * Whether a centre of this level may stand below one of that level.
     *
     * @param dessus level of the centre above; null when there is none
     */
    boolean sous(NiveauCentre dessus) {
        return switch (this) {
            case ETABLISSEMENT -> dessus == null;
            case COMPOSANTE -> dessus == null || dessus == ETABLISSEMENT;
            case ETAPE -> dessus == COMPOSANTE;
        };
    }
}
