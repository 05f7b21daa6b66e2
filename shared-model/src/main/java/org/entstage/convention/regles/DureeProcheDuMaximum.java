package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.util.Optional;

/** Near the maximum, an extension or a second placement with the same host will soon be impossible. */
final class DureeProcheDuMaximum implements Regle {

    private static final BigDecimal PRUDENCE = BigDecimal.valueOf(850);

    @Override
    public String id() {
        return "R05";
    }

    @Override
    public String reference() {
        return "L124-5";
    }

    @Override
    public Niveau niveau() {
        return Niveau.AVERTISSEMENT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
        if (faits.cursus().formationContinue()) {
            return Optional.empty();
        }
        return faits.periode()
                .heuresCumulees()
                .filter(cumul -> cumul.compareTo(PRUDENCE) > 0 && cumul.compareTo(DureeMaximale.HEURES) <= 0)
                .flatMap(cumul -> constat(Champs.FIN, cumul, DureeMaximale.HEURES));
    }
}
