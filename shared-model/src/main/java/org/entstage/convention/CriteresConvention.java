package org.entstage.convention;

import org.entstage.commun.Texte;

/**
 * What a list is narrowed to; everything may be null.
 *
 * @param nom beginning of "name first-name", or the first name and then the whole name; a first name alone finds nothing
 * @param numero number of a convention as typed
 * @param etat state
 * @param annee teaching year, by its first calendar year
 * @param signatures what is missing or there of the signatures of validated ones
 * @param ordre order of the rows; null is {@link Ordre#A_TRAITER}, or by name when a name is searched
 */
public record CriteresConvention(
        String nom, String numero, EtatConvention etat, Integer annee, Signees signatures, Ordre ordre) {

    /** Validated conventions, by their signatures. */
    public enum Signees {
        /** Somebody who must sign has not. */
        A_SUIVRE,
        /** Nobody is missing. */
        SIGNEES
    }

    /** The orders for which there is an index. */
    public enum Ordre {
        /** What waits for the centre first, the earliest start first; then the rest. */
        A_TRAITER,
        /** By the student's name. */
        ETUDIANT
    }

    /** No criterion at all. */
    public static final CriteresConvention AUCUN = new CriteresConvention(null, null, null, null, null);

    /** Whatever the signatures. */
    public CriteresConvention(String nom, String numero, EtatConvention etat, Integer annee, Ordre ordre) {
        this(nom, numero, etat, annee, null, ordre);
    }

    public CriteresConvention {
        nom = Texte.ouNul(nom);
        numero = Texte.ouNul(numero);
        ordre = ordre != null ? ordre : nom != null ? Ordre.ETUDIANT : Ordre.A_TRAITER;
    }
}
