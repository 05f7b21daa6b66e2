package org.entstage.convention.document.formulaire;

/** What D124-4 wants in every convention, in its order; the names are stored: renaming one needs a migration. */
public enum MentionObligatoire {
    /** Title of the curriculum and its hours; a gap period has none. */
    FORMATION,
    /** Names of referent and tutor. */
    ENCADRANTS,
    COMPETENCES,
    ACTIVITES,
    /** First and last day, duration in effective presence. */
    DUREE,
    /** Each week, and by night, on Sundays and on holidays. */
    PRESENCE,
    /** How referent and tutor follow the trainee. */
    SUIVI,
    GRATIFICATION,
    /** Social protection and civil liability. */
    PROTECTION,
    ABSENCES,
    /** How it is suspended and ended. */
    RUPTURE,
    /** What becomes of a placement that was interrupted. */
    INTERRUPTION,
    AVANTAGES,
    REGLEMENT,
    /** How the attestation is handed out. */
    ATTESTATION
}
