package org.entstage.convention.regles;

import java.util.Optional;

/** Everybody signs before the first day: else the cover of work accidents is not sure. The product does not keep the days
 * of the signatures yet, and says so where they are due. */
final class SignaturesAvantLeDebut implements Regle {

    private static final FicheRegle FICHE = FicheRegle.etablissement("R23", Niveau.BLOQUANT)
            .lit(Fait.SIGNATURES)
            .garde(Passage.SIGNATURE)
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        return nonVerifiable(Champs.DEBUT);
    }
}
