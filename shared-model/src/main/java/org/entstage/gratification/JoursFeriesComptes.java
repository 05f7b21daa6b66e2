package org.entstage.gratification;

/** Whether public holidays not worked are paid as if they had been: the law is silent, the institution sets it. */
public enum JoursFeriesComptes {
    NON,
    OUI,
    /** Whit Monday alone. */
    PENTECOTE_SEULE
}
