package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.util.Optional;
import org.entstage.gratification.CalculGratification;

/** A further convention with the same host makes the hours of the earlier ones due too: what was not paid for them is owed,
 * and their conventions are amended. */
final class RappelDeGratification implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R07", "L124-6", Niveau.AVERTISSEMENT)
            .lit(Fait.HEURES_CUMULEES, Fait.GRATIFICATION, Fait.MINIMUM_LEGAL)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        BigDecimal autres = faits.periode().heuresAutresConventions();
        boolean due = faits.remuneration().minimum() != null
                && faits.remuneration().minimum().due();
        if (!due || autres.signum() == 0 || autres.compareTo(CalculGratification.SEUIL) > 0) {
            return Optional.empty();
        }
        BigDecimal cumul = faits.periode().heuresCumulees().orElse(autres);
        BigDecimal rappel = faits.remuneration().rappel();
        if (rappel == null) {
            return variante(Champs.MONTANT, "sansMontant", cumul, autres);
        }
        return rappel.signum() == 0 ? Optional.empty() : constat(Champs.MONTANT, cumul, autres, rappel);
    }
}
