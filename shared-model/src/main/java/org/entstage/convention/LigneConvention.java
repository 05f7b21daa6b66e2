package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One convention in a list. Texts of the other parties are null until they are known.
 *
 * @param annee calendar year in which its teaching year begins
 * @param heures hours of presence, or null while dates are missing
 */
public record LigneConvention(
        long id,
        int annee,
        EtatConvention etat,
        String etudiantNom,
        String etudiantPrenom,
        String etudiantNumero,
        String formation,
        String centre,
        String structure,
        String commune,
        String sujet,
        String enseignantNom,
        String enseignantPrenom,
        LocalDate debut,
        LocalDate fin,
        BigDecimal heures,
        LocalDateTime modifieeLe) {

    /** The number by which people quote it. */
    public String numero() {
        return new NumeroConvention(annee, id).toString();
    }
}
