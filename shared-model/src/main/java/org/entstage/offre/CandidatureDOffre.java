package org.entstage.offre;

import static org.entstage.commun.Texte.ouNul;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How and to whom one applies.
 *
 * @param lien page of the company on which one applies, http or https; or null
 * @param contact who gets applications
 * @param renseignements who answers questions; {@link ContactDOffre#AUCUN} when it is the same person
 */
public record CandidatureDOffre(
        SortedSet<ModeCandidature> modes, String lien, ContactDOffre contact, ContactDOffre renseignements) {

    public static final CandidatureDOffre VIDE = new CandidatureDOffre(null, null, null, null);

    public CandidatureDOffre {
        modes = Collections.unmodifiableSortedSet(modes == null ? new TreeSet<>() : new TreeSet<>(modes));
        lien = ouNul(lien);
        contact = contact == null ? ContactDOffre.AUCUN : contact;
        renseignements = renseignements == null ? ContactDOffre.AUCUN : renseignements;
    }

    /** Whether one applies here, with a CV and a letter. */
    public boolean dansLOutil() {
        return modes.contains(ModeCandidature.OUTIL);
    }

    /** What a student sees of it. */
    public CandidatureDOffre montree() {
        return new CandidatureDOffre(modes, lien, contact.montre(), renseignements.montre());
    }
}
