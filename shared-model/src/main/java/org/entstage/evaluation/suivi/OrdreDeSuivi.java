package org.entstage.evaluation.suivi;

/** In which order sheets are listed. */
public enum OrdreDeSuivi {
    /** What is waited for first, the earliest last day first; then the rest, the latest first. */
    ECHEANCE,
    /** By the student's name. */
    ETUDIANT,
    /** By the day on which it was asked, the latest first. */
    OUVERTURE,
    /** By the day on which it was handed in, the latest first; what was not comes last. */
    VALIDATION
}
