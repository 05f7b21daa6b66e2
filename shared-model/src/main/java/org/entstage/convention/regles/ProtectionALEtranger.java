package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.Optional;

/** Abroad the cover of work accidents stays only for six months, for pay of at most 15 % of the hourly ceiling, and in that
 * country alone: the health-insurance office is asked. */
final class ProtectionALEtranger implements Regle {

    private static final ParametreDeRegle MOIS = ParametreDeRegle.libre("mois", 6, 12);
    private static final FicheRegle FICHE = FicheRegle.loi(
                    "R22", "arrêté du 29 décembre 2014, art. 6.4 du modèle", Niveau.AVERTISSEMENT)
            .lit(Fait.DATES, Fait.GRATIFICATION)
            .avec(MOIS)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        LocalDate debut = faits.periode().debut();
        LocalDate fin = faits.periode().fin();
        if (!faits.hote().aLEtranger() || debut == null || fin == null) {
            return Optional.empty();
        }
        if (fin.isAfter(debut.plusMonths(reglage.entier(MOIS)).minusDays(1))) {
            return constat(Champs.FIN, reglage.entier(MOIS));
        }
        return faits.remuneration().offre().isPresent() ? nonVerifiable(Champs.MONTANT) : Optional.empty();
    }
}
