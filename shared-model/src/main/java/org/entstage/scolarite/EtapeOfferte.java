package org.entstage.scolarite;

/** A version of an étape that a component teaches. */
public record EtapeOfferte(String code, String version, String libelle) {}
