package org.entstage.offre.recherche;

/**
 * A saved search as its owner reads it.
 *
 * @param version to be sent back with a change
 * @param courriel where it is sent; null when no address is known
 */
public record LigneRecherche(
        long id, int version, String libelle, CriteresOffre criteres, FrequenceAlerte frequence, String courriel) {}
