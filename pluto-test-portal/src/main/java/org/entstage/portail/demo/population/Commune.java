package org.entstage.portail.demo.population;

/** A commune under one of its postal codes; the routing label is the postal service's spelling. */
public record Commune(String codeInsee, String codePostal, String nom, String acheminement) {}
