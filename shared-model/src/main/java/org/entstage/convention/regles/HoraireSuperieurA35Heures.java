package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.util.Optional;

/** More than 35 h a week is the usual working time of some hosts; else it needs a reason. */
final class HoraireSuperieurA35Heures implements Regle {

    private static final BigDecimal NORMALE = BigDecimal.valueOf(35);

    @Override
    public String id() {
        return "R13A";
    }

    @Override
    public String reference() {
        return "L124-14 ; code du travail, L3121-27";
    }

    @Override
    public Niveau niveau() {
        return Niveau.AVERTISSEMENT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
        return Optional.ofNullable(faits.periode().presence())
                .map(presence -> presence.rythme().heuresSemaineMaximales())
                .filter(heures -> heures.compareTo(NORMALE) > 0 && heures.compareTo(HoraireMaximal.PAR_SEMAINE) <= 0)
                .flatMap(heures -> constat(Champs.SEMAINE, heures));
    }
}
