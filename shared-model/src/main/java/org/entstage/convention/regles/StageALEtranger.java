package org.entstage.convention.regles;

import java.util.Optional;

/** Abroad a sheet on the country's rules is annexed, and nobody is sent where the ministry of foreign affairs advises
 * against it: red is refused, orange needs the president's agreement. */
final class StageALEtranger implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R21", "L124-20", Niveau.BLOQUANT)
            .lit(Fait.FICHE_PAYS, Fait.RISQUE)
            .garde(Passage.VALIDATION)
            .derogeable()
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        Declarations dit = faits.declarations();
        if (!faits.hote().aLEtranger()) {
            return Optional.empty();
        }
        if (dit.risque() == Risque.ROUGE) {
            return constat(Champs.PAYS).map(Constat::sansDerogation);
        }
        if (dit.risque() == Risque.ORANGE && !Declarations.oui(dit.accordPresidence())) {
            return variante(Champs.RISQUE, "orange");
        }
        if (Boolean.FALSE.equals(dit.fichePays())) {
            return variante(Champs.FICHE_PAYS, "fiche");
        }
        return dit.risque() == null || dit.fichePays() == null ? nonVerifiable(Champs.RISQUE) : Optional.empty();
    }
}
