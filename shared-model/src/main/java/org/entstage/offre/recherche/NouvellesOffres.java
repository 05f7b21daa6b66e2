package org.entstage.offre.recherche;

import java.util.List;
import org.entstage.lien.LienEmis;

/**
 * New offers of a saved search, to be sent to its owner.
 *
 * @param login account of the owner
 * @param offres at most {@link AlerteUneFois#CITEES}, the best first
 * @param nombre how many there are in all
 * @param arret the link by which he stops it
 */
public record NouvellesOffres(
        String login, long alerte, String libelle, List<LigneOffre> offres, int nombre, LienEmis arret) {}
