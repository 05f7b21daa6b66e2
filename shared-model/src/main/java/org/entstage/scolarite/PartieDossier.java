package org.entstage.scolarite;

/** The parts of a student's file that can fail one by one; screens have a sentence for each. */
public enum PartieDossier {
    /** Names, birth date, INE. */
    IDENTITE,
    /** Address, phones, mails. */
    COORDONNEES,
    /** Step registrations of at least one year. */
    INSCRIPTIONS,
    /** Annual registration of at least one year: regime and health-insurance office. */
    INSCRIPTION_ANNUELLE,
    /** Structure of teaching of at least one step: hours, LMD cursus, finality, elements that give a stage. */
    ENSEIGNEMENTS,
    /** Nothing is missing in the file, but it is older than it should be: the records did not answer. */
    MISE_A_JOUR
}
