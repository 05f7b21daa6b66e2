package org.entstage.portlet.commun.formulaire;

/**
 * One choice of a select or of radio buttons.
 *
 * @param valeur what is posted
 * @param libelle what is read
 */
public record Option(String valeur, String libelle) {}
