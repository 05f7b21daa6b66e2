package org.entstage.convention.regles;

import java.util.Optional;
import org.entstage.gratification.CalculGratification;

/** A placement of more than two months says when the trainee may be absent. */
final class CongesPrevus implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R08", "L124-13", Niveau.BLOQUANT)
            .lit(Fait.HEURES, Fait.TEXTES)
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        String conges = faits.textes().conges();
        if (conges != null && !conges.isBlank()) {
            return Optional.empty();
        }
        return faits.periode()
                .heures()
                .filter(heures -> heures.compareTo(CalculGratification.SEUIL) > 0)
                .flatMap(heures -> constat(Champs.CONGES, heures));
    }
}
