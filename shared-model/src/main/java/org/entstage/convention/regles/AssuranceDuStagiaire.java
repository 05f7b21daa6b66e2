package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.Optional;

/** The trainee is insured for civil liability on every day of the placement; abroad and overseas for assistance and
 * individual accident too. */
final class AssuranceDuStagiaire implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R20", "D124-4, 9°", Niveau.BLOQUANT)
            .lit(Fait.ASSURANCE, Fait.ASSISTANCE, Fait.DATES)
            .garde(Passage.VALIDATION)
            .derogeable()
            .souple()
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        Declarations dit = faits.declarations();
        LocalDate debut = faits.periode().debut();
        LocalDate fin = faits.periode().fin();
        if (debut == null || fin == null) {
            return Optional.empty();
        }
        boolean loin = faits.hote().aLEtranger() || faits.hote().outreMer();
        if (loin && Boolean.FALSE.equals(dit.assistance())) {
            return variante(Champs.ASSURANCE, "assistance");
        }
        if (dit.assuranceDu() == null || dit.assuranceAu() == null) {
            return nonVerifiable(Champs.ASSURANCE);
        }
        if (dit.assuranceDu().isAfter(debut) || dit.assuranceAu().isBefore(fin)) {
            long nus = debut.datesUntil(fin.plusDays(1))
                    .filter(jour -> jour.isBefore(dit.assuranceDu()) || jour.isAfter(dit.assuranceAu()))
                    .count();
            return constat(Champs.ASSURANCE, dit.assuranceDu(), dit.assuranceAu())
                    .map(constat -> constat.mesure(Grandeur.JOURS_SANS_ASSURANCE.de(nus)));
        }
        return loin && dit.assistance() == null ? nonVerifiable(Champs.ASSURANCE) : Optional.empty();
    }
}
