package org.entstage.convention.regles;

import java.util.Optional;

/** Continuing education is outside the chapter: its convention follows another model and owes no gratification by L124-6. */
final class FormationContinue implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R25", "L124-1, al. 2", Niveau.INFORMATION)
            .lit(Fait.REGIME)
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        return faits.cursus().formationContinue() ? constat(Champs.TYPE) : Optional.empty();
    }
}
