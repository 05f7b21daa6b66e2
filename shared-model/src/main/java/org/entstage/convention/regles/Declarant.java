package org.entstage.convention.regles;

/** Who says a fact that the rules read. */
public enum Declarant {
    /** The student records (Apogée), asked when the convention begins. */
    SCOLARITE,
    /** The student, on the steps of the form. */
    ETUDIANT,
    /** The host, through who fills the form. */
    ORGANISME,
    /** The management centre. */
    CENTRE,
    /** The product itself, from what it keeps. */
    CALCUL
}
