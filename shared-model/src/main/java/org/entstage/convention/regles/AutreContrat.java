package org.entstage.convention.regles;

import java.util.Optional;

/** An apprentice or an employee of the host is no trainee there at the same time. */
final class AutreContrat implements Regle {

    private static final FicheRegle FICHE = FicheRegle.etablissement("R27", Niveau.BLOQUANT)
            .lit(Fait.AUTRE_CONTRAT)
            .derogeable()
            .pourTous()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        Boolean contrat = faits.declarations().autreContrat();
        if (contrat == null) {
            return nonVerifiable(Champs.AUTRE_CONTRAT);
        }
        return contrat ? constat(Champs.AUTRE_CONTRAT) : Optional.empty();
    }
}
