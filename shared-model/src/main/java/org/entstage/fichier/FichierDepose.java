package org.entstage.fichier;

/**
 * What is known of a file without reading it.
 *
 * @param cle opaque name, 32 characters
 * @param taille bytes
 * @param sha256 of its bytes, hexadecimal
 */
public record FichierDepose(String cle, FormatFichier format, int taille, String sha256) {}
