package org.entstage.portail.demo.population;

/** A French department under its three-character code ("035"), with its education authority. */
public record Departement(
        String code, String libelle, String codeAcademie, String libelleAcademie, boolean enService) {}
