package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.util.Optional;

/** At most six months, 924 h, for a student with one host in one teaching year. */
final class DureeMaximale implements Regle {

    /** Six months of 22 days of 7 h (D124-6). */
    static final BigDecimal HEURES = BigDecimal.valueOf(924);

    @Override
    public String id() {
        return "R04";
    }

    @Override
    public String reference() {
        return "L124-5";
    }

    @Override
    public Niveau niveau() {
        return Niveau.BLOQUANT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
        if (faits.cursus().formationContinue()) {
            return Optional.empty();
        }
        return faits.periode()
                .heuresCumulees()
                .filter(cumul -> cumul.compareTo(HEURES) > 0)
                .flatMap(cumul -> constat(Champs.FIN, cumul, HEURES));
    }
}
