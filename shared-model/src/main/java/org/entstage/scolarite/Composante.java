package org.entstage.scolarite;

/** A component of the university: UFR, institute, school. */
public record Composante(String code, String libelle) {}
