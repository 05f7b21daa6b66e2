package org.entstage.notification;

import org.entstage.texte.TexteEditable.Langue;

/**
 * A mail as the server gets it.
 *
 * @param messageId the same at each try, with its angle brackets
 */
public record Envoi(String messageId, String destinataire, String sujet, String corps, Langue langue) {

    /** The same mail to another address, which is told whom it was meant for. */
    Envoi redirige(String vers) {
        String pour = langue == Langue.EN ? "Meant for: " : "Destinataire d’origine : ";
        return new Envoi(
                messageId,
                vers,
                Message.ligne("[" + destinataire + "] " + sujet),
                pour + destinataire + "\n\n" + corps,
                langue);
    }
}
