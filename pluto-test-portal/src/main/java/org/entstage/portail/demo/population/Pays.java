package org.entstage.portail.demo.population;

/** A country under its three-digit code (100 = France), with the label of its nationality. */
public record Pays(String code, String libelle, String nationalite, boolean enService) {
    /** Code of France in Apogée. */
    public static final String CODE_FRANCE = "100";
}
