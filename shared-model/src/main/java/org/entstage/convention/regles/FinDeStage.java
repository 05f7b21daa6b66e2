package org.entstage.convention.regles;

import java.util.Optional;

/** At the end the host delivers the certificate, the student his appraisal, the tutor his evaluation, the referent his
 * validation. */
final class FinDeStage implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R29", "L124-4 ; D124-9", Niveau.INFORMATION)
            .lit(Fait.DATES)
            .garde(Passage.FIN)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        return constat(Champs.FIN);
    }
}
