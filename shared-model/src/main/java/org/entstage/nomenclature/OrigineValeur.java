package org.entstage.nomenclature;

/** Where a value comes from. */
public enum OrigineValeur {
    /** Shipped with the application. */
    LIVREE,
    /** Shipped, and changed by the institution. */
    ADAPTEE,
    /** Added by the institution. */
    AJOUTEE
}
