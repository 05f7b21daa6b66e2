package org.entstage.centregestion.personnel;

/** What happens to conventions and may be told to the staff of their centre by mail. */
public enum AvisPersonnel {
    /** A student hands a convention in. */
    SOUMISE,
    /** A student hands it in again, corrected. */
    CORRIGEE,
    /** The centre validates it. */
    VALIDEE
}
