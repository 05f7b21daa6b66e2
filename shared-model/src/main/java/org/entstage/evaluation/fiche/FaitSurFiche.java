package org.entstage.evaluation.fiche;

/** What happened to an answer sheet. The names are stored: renaming one needs a migration. */
public enum FaitSurFiche {
    /** It was asked for, maybe again after it was taken back. */
    OUVERTE,
    /** The first answer was kept. */
    COMMENCEE,
    VALIDEE,
    REOUVERTURE_DEMANDEE,
    /** It was given back to its author. */
    ROUVERTE,
    CLOSE,
    /** Its last day was moved. */
    DEPLACEE,
    RETIREE
}
