package org.entstage.centregestion.contenu;

/**
 * A file to hand over.
 *
 * @param nom letters, digits, dot, hyphen and underscore only
 * @param type MIME type, found in the contents
 */
public record FichierDocument(String nom, String type, byte[] contenu) {}
