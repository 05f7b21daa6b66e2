package org.entstage.evaluation.fiche;

/**
 * The first answer to a sheet was kept.
 *
 * @param fiche id of the sheet
 */
public record FicheCommencee(long fiche) {}
