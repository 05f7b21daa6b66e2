package org.entstage.centregestion;

/**
 * Who signs on a day.
 *
 * @param qualite null for a delegate of whom only the name is known
 * @param delegant name and quality of who delegates; null for who signs in his own right
 */
public record SignataireEnVigueur(String nom, String qualite, String delegant) {}
