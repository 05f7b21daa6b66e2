package org.entstage.convention.regles;

import java.util.Optional;
import org.entstage.gratification.CalculGratification;

/** A placement of more than two months says when the trainee may be absent. */
final class CongesPrevus implements Regle {

    @Override
    public String id() {
        return "R08";
    }

    @Override
    public String reference() {
        return "L124-13";
    }

    @Override
    public Niveau niveau() {
        return Niveau.BLOQUANT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
        boolean ecrits =
                faits.textes().conges() != null && !faits.textes().conges().isBlank();
        if (ecrits || faits.cursus().formationContinue()) {
            return Optional.empty();
        }
        return faits.periode()
                .heures()
                .filter(heures -> heures.compareTo(CalculGratification.SEUIL) > 0)
                .flatMap(heures -> constat(Champs.CONGES, heures));
    }
}
