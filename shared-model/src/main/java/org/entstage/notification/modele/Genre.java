package org.entstage.notification.modele;

/** What mails are about. */
public enum Genre {
    CONVENTION,
    OFFRE,
    /** Nothing but the person whom it is for. */
    PERSONNE
}
