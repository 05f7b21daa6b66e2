package org.entstage.scolarite;

/** The institution as its records name it. */
public record ReferenceEtablissement(String nom, Adresse adresse) {}
