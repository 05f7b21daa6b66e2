package org.entstage.scolarite;

/**
 * A postal address as the records hold it. Any part may be null.
 *
 * @param ligne3 for an address abroad the line of town and postal code, then commune and codePostal are null
 * @param pays label
 * @param codePays code of the records (in Apogée 100 is France)
 */
public record Adresse(
        String ligne1, String ligne2, String ligne3, String codePostal, String commune, String pays, String codePays) {}
