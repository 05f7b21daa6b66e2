package org.entstage.evaluation.fiche;

/**
 * A sheet was handed in: its rows and its axes are written.
 *
 * @param fiche id of the sheet
 */
public record FicheValidee(long fiche) {}
