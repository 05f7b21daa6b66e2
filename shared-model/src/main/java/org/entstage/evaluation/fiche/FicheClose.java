package org.entstage.evaluation.fiche;

/**
 * The last day of a sheet passed before it was handed in.
 *
 * @param fiche id of the sheet
 */
public record FicheClose(long fiche) {}
