package org.entstage.scolarite;

/** Who signs conventions for the institution, with the office he holds. */
public record Signataire(String nom, String qualite) {}
