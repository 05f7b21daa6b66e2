package org.entstage.convention.signature;

import java.time.LocalDateTime;
import org.entstage.fichier.FormatFichier;

/**
 * A file of a signing, for reading.
 *
 * @param format null for the trail of the service, which is JSON
 * @param taille bytes
 */
public record FicheFichier(
        long id, GenreFichier genre, FormatFichier format, int taille, String deposePar, LocalDateTime deposeLe) {}
