package org.entstage.evaluation.fiche;

/**
 * A sheet that was closed may be answered again: its last day was moved.
 *
 * @param fiche id of the sheet
 */
public record FicheReprise(long fiche) {}
