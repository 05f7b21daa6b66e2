package org.entstage.offre;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One offer in a list of the staff or of its company.
 *
 * @param annee calendar year in which its teaching year begins
 * @param type code of the list TYPE_OFFRE, or null
 * @param contrat code of the list TYPE_CONTRAT, or null
 * @param soumiseLe when it was handed in last, or null
 * @param publieeAu last day, or null
 * @param echeance by when the next step should be done; null when nobody waits, or without a delay
 * @param renouvellement whether the company asks for more time
 */
public record LigneDeGestion(
        long id,
        int version,
        int annee,
        EtatOffre etat,
        String intitule,
        String type,
        String contrat,
        String commune,
        String pays,
        long idStructure,
        String structure,
        long idCentre,
        String centre,
        boolean parEntreprise,
        LocalDateTime modifieeLe,
        LocalDateTime soumiseLe,
        LocalDate publieeDu,
        LocalDate publieeAu,
        Boolean pourvueParNous,
        boolean renouvellement,
        LocalDate echeance) {

    /** Whether somebody has to act. */
    public boolean aTraiter() {
        return etat == EtatOffre.EN_MODERATION || renouvellement && etat != EtatOffre.ARCHIVEE;
    }

    /** Whether that should have been done before this day. */
    public boolean enRetard(LocalDate jour) {
        return aTraiter() && echeance != null && jour.isAfter(echeance);
    }
}
