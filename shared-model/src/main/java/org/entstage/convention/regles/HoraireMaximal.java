package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.util.Optional;
import org.entstage.presence.Presence;

/** Like the employees of the host: at most 10 h a day and 48 h a week. */
final class HoraireMaximal implements Regle {

    static final BigDecimal PAR_SEMAINE = BigDecimal.valueOf(48);
    private static final BigDecimal PAR_JOUR = BigDecimal.TEN;

    @Override
    public String id() {
        return "R13";
    }

    @Override
    public String reference() {
        return "L124-14 ; code du travail, L3121-18 et L3121-20";
    }

    @Override
    public Niveau niveau() {
        return Niveau.BLOQUANT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
        return Optional.ofNullable(faits.periode().presence())
                .map(Presence::rythme)
                .filter(rythme -> rythme.heuresJourMaximales().compareTo(PAR_JOUR) > 0
                        || rythme.heuresSemaineMaximales().compareTo(PAR_SEMAINE) > 0)
                .flatMap(rythme ->
                        constat(Champs.SEMAINE, rythme.heuresJourMaximales(), rythme.heuresSemaineMaximales()));
    }
}
