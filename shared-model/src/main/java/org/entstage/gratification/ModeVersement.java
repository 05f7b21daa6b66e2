package org.entstage.gratification;

/** How the payment is spread over the months, the host's choice. */
public enum ModeVersement {
    /** The hours of each month at its rate. */
    REEL,
    /** Equal parts; the last one takes the cents left over. */
    LISSE
}
