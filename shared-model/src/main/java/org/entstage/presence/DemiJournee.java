package org.entstage.presence;

/** A half of a working day; each takes half of the hours planned for the day. */
public enum DemiJournee {
    MATIN,
    APRES_MIDI
}
