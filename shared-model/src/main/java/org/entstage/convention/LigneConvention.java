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
 * @param signatures how it is signed, and whose turn it is
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
        SignaturesEnListe signatures) {

    /**
     * As it is read.
     *
     * @param circuit the steps that it follows, as text; null for those shipped
     * @param suivies how far it is signed; null while nobody has
     * @param avenants how many of its valid avenants are not signed by all
     */
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
            String circuit,
            EtatDesSignatures suivies,
            long avenants) {
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
                false,
                SignaturesEnListe.de(etat, circuit, suivies, avenants));
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
                signatures);
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
