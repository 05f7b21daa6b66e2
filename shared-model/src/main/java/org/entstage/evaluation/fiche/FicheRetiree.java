package org.entstage.evaluation.fiche;

/**
 * A sheet is no longer asked for.
 *
 * @param fiche id of the sheet
 */
public record FicheRetiree(long fiche) {}
