package org.entstage.centregestion;

/**
 * A centre in the list of centres.
 *
 * @param profondeur how many of the centres above it stand in the list too
 * @param criteres components and étapes attached to it
 * @param conventions running ones
 */
public record LigneCentre(Arbre.Noeud centre, int profondeur, int criteres, int conventions) {}
