package org.entstage.convention;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import org.entstage.commun.Problemes;
import org.entstage.gratification.ModeVersement;
import org.entstage.gratification.Monnaies;
import org.entstage.gratification.MontantPropose;
import org.entstage.gratification.UniteGratification;

/**
 * What the host pays (D124-4, 8°).
 *
 * @param gratifie whether it pays
 * @param montant 0 to 99,999,999.99; null with {@code gratifie} means the legal minimum when one is due
 * @param unite what the amount is paid for, or null
 * @param base code of the list BASE_MONTANT: before or after contributions; null where nobody said
 * @param devise ISO 4217 code; euros where nothing is said
 * @param versement how it is spread over the months, or null where nobody said
 * @param modePaiement code of the list MODE_PAIEMENT, or null
 * @param minimumConventionnel euros per hour of a branch agreement, more than 0 and at most {@value
 *     #MINIMUM_MAXIMAL}; null when there is none
 */
public record RemunerationPrevue(
        boolean gratifie,
        BigDecimal montant,
        UniteGratification unite,
        String base,
        String devise,
        ModeVersement versement,
        String modePaiement,
        BigDecimal minimumConventionnel) {

    private static final BigDecimal MONTANT_MAXIMAL = new BigDecimal("99999999.99");
    private static final int MINIMUM_MAXIMAL = 1000;

    public RemunerationPrevue {
        devise = ouNul(devise) == null ? MontantPropose.EURO : devise;
        base = ouNul(base);
        modePaiement = ouNul(modePaiement);
    }

    /** Without a word on contributions. */
    public RemunerationPrevue(
            boolean gratifie,
            BigDecimal montant,
            UniteGratification unite,
            String devise,
            ModeVersement versement,
            String modePaiement,
            BigDecimal minimumConventionnel) {
        this(gratifie, montant, unite, null, devise, versement, modePaiement, minimumConventionnel);
    }

    /** In euros, without a branch agreement. */
    public static RemunerationPrevue enEuros(
            boolean gratifie, BigDecimal montant, UniteGratification unite, String modePaiement) {
        return new RemunerationPrevue(gratifie, montant, unite, null, null, modePaiement, null);
    }

    /** The same spread over the months in that way. */
    public RemunerationPrevue versee(ModeVersement mode) {
        return new RemunerationPrevue(gratifie, montant, unite, base, devise, mode, modePaiement, minimumConventionnel);
    }

    public boolean enEuros() {
        return MontantPropose.EURO.equals(devise);
    }

    void verifier(Problemes problemes) {
        problemes
                .si(
                        montant != null && (montant.signum() < 0 || montant.compareTo(MONTANT_MAXIMAL) > 0),
                        "montant",
                        "convention.montant.faux")
                .si(!Monnaies.actuelles().contains(devise), "devise", "convention.devise.inconnue")
                .si(
                        minimumConventionnel != null
                                && (minimumConventionnel.signum() <= 0
                                        || minimumConventionnel.compareTo(BigDecimal.valueOf(MINIMUM_MAXIMAL)) > 0),
                        "minimumConventionnel",
                        "convention.minimumConventionnel.faux",
                        MINIMUM_MAXIMAL);
    }
}
