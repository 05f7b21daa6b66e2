package org.entstage.evaluation.fiche;

/**
 * What somebody may do with a sheet now.
 *
 * @param repondre answer, and hand it in
 * @param demander ask to change what he handed in
 * @param rouvrir give it back to its author, as staff
 * @param imprimer have it as a document
 */
public record PossibilitesFiche(boolean repondre, boolean demander, boolean rouvrir, boolean imprimer) {}
