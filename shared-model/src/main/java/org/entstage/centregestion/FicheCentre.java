package org.entstage.centregestion;

/** A centre de gestion as people read it. */
public record FicheCentre(long id, String code, String libelle, String courriel, String telephone) {}
