package org.entstage.convention.regles;

import java.time.LocalDate;
import java.util.Optional;

/** Who is the tutor of three running conventions on the first day cannot be named for a fourth. */
final class EncadrementDuTuteur implements Regle {

    private static final ParametreDeRegle CONVENTIONS = ParametreDeRegle.plafond("conventions", 3);
    private static final FicheRegle FICHE = FicheRegle.loi("R10", "L124-10 ; R124-13", Niveau.BLOQUANT)
            .lit(Fait.TUTEUR, Fait.DATES, Fait.STAGES_DU_TUTEUR)
            .avec(CONVENTIONS)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        LocalDate debut = faits.periode().debut();
        if (faits.personnes().tuteur() == null || debut == null) {
            return Optional.empty();
        }
        int limite = reglage.entier(CONVENTIONS);
        long enCours = faits.entourage().tuteur().stream()
                .filter(voisine -> voisine.court(debut))
                .count();
        return enCours >= limite
                ? constat(Champs.TUTEUR, faits.personnes().tuteur(), enCours, debut, limite)
                : Optional.empty();
    }
}
