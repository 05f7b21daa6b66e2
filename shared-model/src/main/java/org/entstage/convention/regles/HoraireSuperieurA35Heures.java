package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.util.Optional;

/** More than 35 h a week is the usual working time of some hosts; else it needs a reason. */
final class HoraireSuperieurA35Heures implements Regle {

    private static final ParametreDeRegle HEURES = ParametreDeRegle.libre("heures", 35, 48);
    private static final FicheRegle FICHE = FicheRegle.loi(
                    "R13A", "L124-14 ; code du travail, L3121-27", Niveau.AVERTISSEMENT)
            .lit(Fait.HORAIRE)
            .avec(HEURES)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        BigDecimal usuel = reglage.nombre(HEURES);
        BigDecimal maximal = new BigDecimal(HoraireMaximal.PAR_SEMAINE.defaut());
        return Optional.ofNullable(faits.periode().presence())
                .map(presence -> presence.rythme().heuresSemaineMaximales())
                .filter(heures -> heures.compareTo(usuel) > 0 && heures.compareTo(maximal) <= 0)
                .flatMap(heures -> constat(Champs.SEMAINE, heures, usuel));
    }
}
