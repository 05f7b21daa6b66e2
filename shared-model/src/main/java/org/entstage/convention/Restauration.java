package org.entstage.convention;

/** How the trainee has lunch at the host's (L124-13). */
public enum Restauration {
    /** In the host's canteen. */
    RESTAURANT,
    /** With vouchers, of which the host pays a part. */
    TITRES,
    /** With an allowance. */
    INDEMNITE,
    /** The host's employees have nothing of the kind either. */
    AUCUNE
}
