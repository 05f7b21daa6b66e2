package org.entstage.evaluation.fiche;

/**
 * Who handed a sheet in asks to change it.
 *
 * @param fiche id of the sheet
 * @param motif why, in his words
 */
public record ReouvertureDemandee(long fiche, String motif) {}
