package org.entstage.evaluation.fiche;

/**
 * Somebody is asked to answer: a sheet was opened, or one that was taken back is asked for again.
 *
 * @param fiche id of the sheet
 */
public record FicheOuverte(long fiche) {}
