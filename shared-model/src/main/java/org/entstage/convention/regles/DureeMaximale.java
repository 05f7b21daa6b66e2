package org.entstage.convention.regles;

import java.math.BigDecimal;
import java.util.Optional;

/** At most six months, 924 h, for a student with one host in one teaching year. */
final class DureeMaximale implements Regle {

    /** Six months of 22 days of 7 h (D124-6). */
    static final ParametreDeRegle HEURES = ParametreDeRegle.plafond("heures", 924);

    private static final FicheRegle FICHE = FicheRegle.loi("R04", "L124-5", Niveau.BLOQUANT)
            .lit(Fait.HEURES, Fait.HEURES_CUMULEES)
            .avec(HEURES)
            .derogeable()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        BigDecimal limite = reglage.nombre(HEURES);
        return faits.periode()
                .heuresCumulees()
                .filter(cumul -> cumul.compareTo(limite) > 0)
                .flatMap(cumul -> constat(faits, cumul, limite).map(c -> c.mesure(Grandeur.HEURES.de(cumul))));
    }

    private Optional<Constat> constat(FaitsConvention faits, BigDecimal cumul, BigDecimal limite) {
        BigDecimal autres = faits.periode().heuresAutresConventions();
        BigDecimal deTrop = cumul.subtract(limite);
        return autres.signum() == 0
                ? constat(Champs.FIN, cumul, limite, deTrop)
                : variante(Champs.FIN, "cumul", cumul, limite, deTrop, autres);
    }
}
