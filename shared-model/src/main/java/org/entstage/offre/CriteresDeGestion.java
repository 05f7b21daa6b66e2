package org.entstage.offre;

import org.entstage.commun.Texte;

/**
 * What the staff's list is narrowed to; everything may be null.
 *
 * @param mots words of the title, or the beginning of the company's name
 * @param numero number of an offer as typed
 * @param etat null for all that is not archived
 * @param aTraiter whether only what somebody has to act on
 * @param type code of the list TYPE_OFFRE
 * @param centre id of the centre in charge
 * @param annee calendar year in which the teaching year begins
 * @param structure id of the company
 */
public record CriteresDeGestion(
        String mots,
        String numero,
        EtatOffre etat,
        boolean aTraiter,
        String type,
        Long centre,
        Integer annee,
        Long structure) {

    /** All that is not archived. */
    public static final CriteresDeGestion AUCUN =
            new CriteresDeGestion(null, null, null, false, null, null, null, null);

    public CriteresDeGestion {
        mots = Texte.ouNul(mots);
        numero = Texte.ouNul(numero);
        type = Texte.ouNul(type);
    }
}
