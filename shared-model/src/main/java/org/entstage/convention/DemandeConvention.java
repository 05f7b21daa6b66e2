package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;

/**
 * What somebody wants a draft for: a registration that the student records know, or a curriculum described by hand
 * when they do not answer.
 *
 * @param numeroEtudiant for whom; null for a student's own
 * @param inscription key of the chosen registration ({@link ChoixInscription#cle()}), or null
 * @param centre id of the centre, asked only with a curriculum described by hand
 * @param libelleFormation title of the curriculum, asked only by hand
 * @param volumeHoraire teaching hours of a year, asked only by hand; may be null
 * @param candidature id of the application by which the student was given a place: the draft begins with what that offer
 *     says; or null
 */
public record DemandeConvention(
        String numeroEtudiant,
        String inscription,
        Long centre,
        String libelleFormation,
        BigDecimal volumeHoraire,
        Long candidature) {

    public DemandeConvention {
        numeroEtudiant = ouNul(numeroEtudiant);
        inscription = ouNul(inscription);
        libelleFormation = ouNul(libelleFormation);
    }

    /** Without an offer. */
    public DemandeConvention(
            String numeroEtudiant, String inscription, Long centre, String libelleFormation, BigDecimal volumeHoraire) {
        this(numeroEtudiant, inscription, centre, libelleFormation, volumeHoraire, null);
    }
}
