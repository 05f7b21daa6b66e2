package org.entstage.convention.regles;

import java.util.Optional;

/** Students of the paramedical professions have allowances of their own instead of L124-6. */
final class AuxiliairesMedicaux implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi(
                    "R26", "code de la santé publique, L4381-1", Niveau.INFORMATION)
            .lit(Fait.TYPE)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        return Textes.SANTE.equals(faits.cursus().type()) ? constat(Champs.TYPE) : Optional.empty();
    }
}
