package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One convention in a list. Texts of the other parties are null until they are known.
 *
 * @param annee calendar year in which its teaching year begins
 * @param heures hours of presence, or null while dates are missing
 * @param enRetard not validated though it starts soon, or has started; only the staff's list says so
 * @param signatures how many of those who must have signed; null while nobody has
 * @param signataires how many must sign; null while nobody has signed
 * @param signeeLe the day of the last signature once nobody is missing; null before
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
        LocalDateTime modifieeLe,
        long idCentre,
        boolean enRetard,
        Integer signatures,
        Integer signataires,
        LocalDate signeeLe) {

    /** One that nobody has signed. */
    public LigneConvention(
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
            LocalDateTime modifieeLe,
            long idCentre,
            boolean enRetard) {
        this(
                id,
                annee,
                etat,
                etudiantNom,
                etudiantPrenom,
                etudiantNumero,
                formation,
                centre,
                structure,
                commune,
                sujet,
                enseignantNom,
                enseignantPrenom,
                debut,
                fin,
                heures,
                modifieeLe,
                idCentre,
                enRetard,
                null,
                null,
                null);
    }

    /** The same row, marked late or not. */
    LigneConvention signalee(boolean retard) {
        return new LigneConvention(
                id,
                annee,
                etat,
                etudiantNom,
                etudiantPrenom,
                etudiantNumero,
                formation,
                centre,
                structure,
                commune,
                sujet,
                enseignantNom,
                enseignantPrenom,
                debut,
                fin,
                heures,
                modifieeLe,
                idCentre,
                retard,
                signatures,
                signataires,
                signeeLe);
    }

    /**
     * Whether it should be validated by now.
     *
     * @param delai days before the start from which the centre wants it validated
     */
    boolean tardive(LocalDate jour, int delai) {
        return etat != EtatConvention.VALIDEE
                && etat != EtatConvention.ANNULEE
                && debut != null
                && !jour.isBefore(debut.minusDays(delai))
                && (fin == null || !jour.isAfter(fin));
    }

    /** The number by which people quote it. */
    public String numero() {
        return new NumeroConvention(annee, id).toString();
    }
}
