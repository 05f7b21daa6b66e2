package org.entstage.notification;

/** Port to the mail server. */
public interface Messagerie {

    /**
     * Sends one text mail.
     *
     * @throws org.entstage.commun.SystemeIndisponible when it could not be handed over
     */
    void envoyer(String destinataire, String sujet, String corps);
}
