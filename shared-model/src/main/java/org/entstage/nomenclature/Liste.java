package org.entstage.nomenclature;

/** The lists of values that the application knows. */
public enum Liste {
    TYPE_CONVENTION,
    THEME,
    MODE_PAIEMENT,
    TYPE_STRUCTURE
}
