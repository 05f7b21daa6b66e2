package org.entstage.convention.regles;

import java.util.Optional;

/** A doctoral student under contract is an employee: he goes elsewhere by an agreement between the bodies. Without a contract
 * his training plan must foresee the placement. */
final class Doctorant implements Regle {

    private static final FicheRegle FICHE = FicheRegle.etablissement("R30", Niveau.AVERTISSEMENT)
            .lit(Fait.TYPE, Fait.INSCRIPTION)
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        boolean doctorant = "DOCT".equals(faits.cursus().type())
                || "D".equals(faits.cursus().cursusLmd());
        return doctorant ? constat(Champs.TYPE) : Optional.empty();
    }
}
