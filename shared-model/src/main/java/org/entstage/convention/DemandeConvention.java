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
 */
public record DemandeConvention(
        String numeroEtudiant, String inscription, Long centre, String libelleFormation, BigDecimal volumeHoraire) {

    public DemandeConvention {
        numeroEtudiant = ouNul(numeroEtudiant);
        inscription = ouNul(inscription);
        libelleFormation = ouNul(libelleFormation);
    }
}
