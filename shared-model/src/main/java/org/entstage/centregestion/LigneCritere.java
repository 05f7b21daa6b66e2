package org.entstage.centregestion;

/**
 * A code that a centre handles.
 *
 * @param inconnu the student records answer and do not know it, or no longer
 */
public record LigneCritere(CodeCritere code, String libelle, boolean inconnu) {}
