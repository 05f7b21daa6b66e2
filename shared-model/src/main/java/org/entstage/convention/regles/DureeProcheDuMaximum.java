package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.util.Optional;

/** Near the maximum, an extension or a second placement with the same host will soon be impossible. */
final class DureeProcheDuMaximum implements Regle {

    private static final ParametreDeRegle HEURES = ParametreDeRegle.libre("heures", 850, 924);
    private static final FicheRegle FICHE = FicheRegle.etablissement("R05", Niveau.AVERTISSEMENT)
            .lit(Fait.HEURES, Fait.HEURES_CUMULEES)
            .avec(HEURES)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        BigDecimal limite = new BigDecimal(DureeMaximale.HEURES.defaut());
        return faits.periode()
                .heuresCumulees()
                .filter(cumul -> cumul.compareTo(reglage.nombre(HEURES)) > 0 && cumul.compareTo(limite) <= 0)
                .flatMap(cumul -> constat(Champs.FIN, cumul, limite));
    }
}
