package org.entstage.droits;

/** What a person is for the application; a person may have several. */
public enum Role {
    /** Makes and follows his own conventions. */
    ETUDIANT,
    /** Reads the conventions of the students whom he follows as referent (L124-2). */
    ENSEIGNANT,
    /** Handles the conventions of the centres whose staff he belongs to. */
    GESTIONNAIRE,
    /** Handles the conventions of all centres of the institution (L611-5). */
    BAIP,
    /** Runs the application; sees what BAIP sees. */
    ADMIN
}
