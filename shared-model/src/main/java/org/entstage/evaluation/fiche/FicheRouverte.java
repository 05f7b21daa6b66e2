package org.entstage.evaluation.fiche;

/**
 * A sheet is opened again for its author. Published before its rows are removed, so that who counted them can take them off; a sheet that was closed without answers has none.
 *
 * @param fiche id of the sheet
 */
public record FicheRouverte(long fiche) {}
