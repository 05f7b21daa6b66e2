package org.entstage.convention;

/**
 * What was printed.
 *
 * @param nom of the file
 * @param fige whether it is the same each time
 */
public record DocumentProduit(String nom, boolean fige) {}
