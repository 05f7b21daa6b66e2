package org.entstage.connecteur;

/**
 * A connector to choose.
 *
 * @param adresse without credentials; empty when nobody set it
 */
public record FicheConnecteur(String nom, String adresse) {}
