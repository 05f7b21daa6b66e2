package org.entstage.notification;

import org.entstage.texte.TexteEditable.Langue;

/**
 * A mail of the journal as a whole.
 *
 * @param corps without its secret
 * @param objet id of the convention that it is about, or null
 * @param renvoyable whether the reader may send it once more
 */
public record FicheCourriel(
        LigneCourriel ligne, String corps, String messageId, Langue langue, Long objet, boolean renvoyable) {}
