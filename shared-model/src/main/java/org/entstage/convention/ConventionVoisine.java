package org.entstage.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.entstage.convention.regles.Voisine;
import org.entstage.gratification.MontantPropose;
import org.entstage.gratification.UniteGratification;

/**
 * A convention near another one: of the same student, referent, tutor or host. Only what the rules count, so that a row
 * is light. Drafts are never among them ({@link EtatConvention#compte()}).
 *
 * @param structure id of the host, null while none is chosen
 * @param siret of the host, null abroad
 * @param enseignant id of the referent, null while none is chosen
 * @param contact id under which the tutor is kept, or null
 * @param montant what the host pays, null for nothing named
 * @param unite what it is paid for, or null
 * @param devise ISO 4217 code, null for euros
 * @param poste post that the trainee fills, or null
 */
public record ConventionVoisine(
        long id,
        int annee,
        long etudiant,
        Long structure,
        String siret,
        Long enseignant,
        Long contact,
        String tuteurNom,
        String tuteurPrenom,
        LocalDate debut,
        LocalDate fin,
        BigDecimal heures,
        BigDecimal montant,
        UniteGratification unite,
        String devise,
        String poste) {

    private static final String EURO = "EUR";

    Voisine pourLesRegles() {
        return new Voisine(id, annee, debut, fin, heures, poste);
    }

    /** What the host offers, or null. */
    MontantPropose offre() {
        return montant == null
                ? null
                : new MontantPropose(
                        montant, unite == null ? UniteGratification.HEURE : unite, devise == null ? EURO : devise);
    }

    /** Whether its hours and dates are known. */
    boolean comptee() {
        return debut != null && fin != null && heures != null && heures.signum() > 0;
    }
}
