package org.entstage.notification;

/** Port to the mail server. */
public interface Messagerie {

    /**
     * Sends one text mail.
     *
     * @throws org.entstage.commun.SystemeIndisponible when it could not be handed over now
     * @throws EnvoiRefuse when it never will be
     */
    void envoyer(Envoi envoi);
}
