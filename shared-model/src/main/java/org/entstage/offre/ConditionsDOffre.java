package org.entstage.offre;

import static org.entstage.commun.Texte.ouNul;

import java.math.BigDecimal;
import org.entstage.gratification.UniteGratification;

/**
 * Pay and what else is offered or asked.
 *
 * @param remuneree whether something is paid; null when nothing is said
 * @param montant how much, more than 0; null when it is not told
 * @param unite for what the amount is paid
 * @param devise ISO 4217 code; euros when empty
 * @param precision about the pay, or null
 * @param avantages what comes on top, or null
 * @param permis whether a driving licence is needed
 * @param voiture whether an own car is needed
 * @param accessibleHandicap whether the post is fit for disabled applicants
 * @param prioritaireHandicap whether these come first
 * @param precisionHandicap what is arranged, or null
 */
public record ConditionsDOffre(
        Boolean remuneree,
        BigDecimal montant,
        UniteGratification unite,
        String devise,
        String precision,
        String avantages,
        boolean permis,
        boolean voiture,
        boolean accessibleHandicap,
        boolean prioritaireHandicap,
        String precisionHandicap) {

    public static final ConditionsDOffre VIDE =
            new ConditionsDOffre(null, null, null, null, null, null, false, false, false, false, null);

    public ConditionsDOffre {
        devise = devise == null || devise.isBlank() ? "EUR" : devise.strip();
        precision = ouNul(precision);
        avantages = ouNul(avantages);
        precisionHandicap = ouNul(precisionHandicap);
    }

    /** Whether disabled applicants are welcome, or come first. */
    public boolean ouverteAuHandicap() {
        return accessibleHandicap || prioritaireHandicap;
    }
}
