package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.Optional;

/** The student is enrolled for the days of the placement: a placement is part of a curriculum. */
final class InscriptionDeLAnnee implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R01", "L124-1 ; L124-3", Niveau.BLOQUANT)
            .lit(Fait.INSCRIPTION, Fait.DATES)
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
        LocalDate debut = faits.periode().debut();
        LocalDate du = faits.cursus().inscritDu();
        LocalDate au = faits.cursus().inscritAu();
        if (debut == null) {
            return Optional.empty();
        }
        if (du == null || au == null) {
            return nonVerifiable(Champs.DEBUT);
        }
        if (!debut.isBefore(du) && !debut.isAfter(au)) {
            return Optional.empty();
        }
        Grandeur grandeur = debut.isBefore(du) ? Grandeur.DEBUT_AVANT : Grandeur.DEBUT_APRES;
        return constat(Champs.DEBUT, debut, du, au).map(constat -> constat.mesure(grandeur.de(debut)));
    }
}
