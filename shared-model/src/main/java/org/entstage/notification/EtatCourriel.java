package org.entstage.notification;

/** What became of a mail. */
public enum EtatCourriel {
    A_ENVOYER,
    ENVOYE,
    /** Refused by the server, or tried in vain for too long. */
    ABANDONNE
}
