package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.Optional;

/** A referent teacher follows at most 16 trainees on any one day, or fewer where the board says so. */
final class EncadrementDuReferent implements Regle {

    private static final ParametreDeRegle STAGIAIRES = ParametreDeRegle.plafond("stagiaires", 16);
    private static final FicheRegle FICHE = FicheRegle.loi("R09", "D124-3", Niveau.BLOQUANT)
            .lit(Fait.REFERENT, Fait.DATES, Fait.STAGES_DU_REFERENT)
            .avec(STAGIAIRES)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        LocalDate debut = faits.periode().debut();
        LocalDate fin = faits.periode().fin();
        if (faits.personnes().referent() == null || debut == null || fin == null || fin.isBefore(debut)) {
            return Optional.empty();
        }
        int limite = reglage.entier(STAGIAIRES);
        Affluence.Jour pire = Affluence.laPlusForte(faits.entourage().referent(), debut, fin);
        return pire.nombre() >= limite
                ? constat(Champs.REFERENT, faits.personnes().referent(), pire.nombre(), pire.jour(), limite)
                : Optional.empty();
    }
}
