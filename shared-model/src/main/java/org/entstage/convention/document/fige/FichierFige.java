package org.entstage.convention.document.fige;

/**
 * A frozen document: the same bytes each time.
 *
 * @param cle of {@link org.entstage.fichier.Fichiers}
 * @param sha256 hexadecimal
 */
public record FichierFige(byte[] octets, String cle, String sha256) {}
