package org.entstage.droits;

/** What a grant is limited to. */
public enum TypePerimetre {
    ETABLISSEMENT,
    COMPOSANTE,
    ETAPE,
    CENTRE
}
