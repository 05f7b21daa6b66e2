package org.entstage.convention;

/** What an avenant changes; one may change several things. */
public enum NatureAvenant {
    /** The placement ends before its last day (D124-4, 12°). */
    RUPTURE,
    /** Other dates, or another weekly pattern. */
    PERIODE,
    /** A time without presence: its hours are no longer counted (L124-15). */
    INTERRUPTION,
    /** Department or address where the trainee works. */
    LIEU,
    TUTEUR,
    REFERENT,
    /** Subject, tasks and skills. */
    SUJET,
    GRATIFICATION,
    /** When absence is allowed (L124-13). */
    CONGES,
    /** Anything else, in words. */
    AUTRE
}
