package org.entstage.convention.regles;

/** What a finding does to the convention. */
public enum Niveau {
    /** Forbids to submit. */
    BLOQUANT,
    /** Allowed, but the person is told, and the staff too. */
    AVERTISSEMENT,
    /** Good to know; among others, that a rule could not be checked. */
    INFORMATION
}
