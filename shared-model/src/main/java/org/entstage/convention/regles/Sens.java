package org.entstage.convention.regles;

/** Which way the institution may move a value that the law sets. */
public enum Sens {
    /** A legal maximum: it may only be lowered. */
    PLAFOND,
    /** A legal minimum: it may only be raised. */
    PLANCHER,
    /** Not set by law: both ways. */
    LIBRE
}
