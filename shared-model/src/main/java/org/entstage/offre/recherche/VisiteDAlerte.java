package org.entstage.offre.recherche;

import org.entstage.droits.Acteur;

/**
 * Somebody who followed the link of a mail of his saved search.
 *
 * @param abonne with the right to stop this one search
 * @param libelle name of the search
 */
public record VisiteDAlerte(Acteur abonne, long alerte, String libelle) {}
