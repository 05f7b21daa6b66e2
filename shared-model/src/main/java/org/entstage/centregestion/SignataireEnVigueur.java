package org.entstage.centregestion;

/**
 * Who signs on a day.
 *
 * @param delegant name and quality of who delegates; null for who signs in his own right
 */
public record SignataireEnVigueur(String nom, String qualite, String delegant) {}
