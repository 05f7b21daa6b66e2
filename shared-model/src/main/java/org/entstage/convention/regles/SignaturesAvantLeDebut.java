package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Everybody signs before the first day: else the cover of work accidents is not sure. Before that day it is said how many
 * are missing; from then on it is a breach.
 */
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
        FaitsConvention.Signatures signatures = faits.signatures();
        LocalDate debut = faits.periode().debut();
        if (signatures == null || debut == null) {
            return nonVerifiable(Champs.DEBUT);
        }
        if (signatures.derniere() != null && !signatures.derniere().isBefore(debut)) {
            return variante(Champs.DEBUT, "tardive", signatures.derniere());
        }
        if (signatures.manquantes() == 0) {
            return Optional.empty();
        }
        return signatures.aujourdhui().isBefore(debut)
                ? variante(Champs.DEBUT, "attendues", signatures.manquantes())
                        .map(constat -> constat.auNiveau(Niveau.INFORMATION))
                : variante(Champs.DEBUT, "manquantes", signatures.manquantes());
    }
}
