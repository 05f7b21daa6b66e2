package org.entstage.convention.regles;

import java.util.Optional;

/** Many health students have their placements on other models and in another tool. */
final class EtudiantsEnSante implements Regle {

    private static final FicheRegle FICHE =
            FicheRegle.etablissement("R31", Niveau.INFORMATION).lit(Fait.TYPE).fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        return Textes.SANTE.equals(faits.cursus().type()) ? constat(Champs.TYPE) : Optional.empty();
    }
}
