package org.entstage.gratification;

/** Why a minimum has no amount and nothing is compared with it. */
public enum MotifSansMontant {
    /** L124-6 does not apply: the host country's rules do. */
    ETRANGER,
    /** Paid in another currency than euros. */
    DEVISE,
    /** No ceiling is known for the zone, or for one of the months. */
    SANS_PLAFOND
}
