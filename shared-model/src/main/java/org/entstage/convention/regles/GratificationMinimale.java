package org.entstage.convention.regles;

import java.util.List;
import java.util.Optional;
import org.entstage.gratification.Comparaison;
import org.entstage.gratification.Gratification;

/**
 * Above 308 h with the same host in the same year the trainee is paid, and at least the minimum. The convention itself
 * may be shorter: it is the sum that counts.
 */
final class GratificationMinimale implements Regle {

    @Override
    public String id() {
        return "R06";
    }

    @Override
    public String reference() {
        return "L124-6";
    }

    @Override
    public Niveau niveau() {
        return Niveau.BLOQUANT;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits) {
        Gratification minimum = faits.remuneration().minimum();
        if (minimum == null || !minimum.due() || faits.cursus().formationContinue()) {
            return Optional.empty();
        }
        if (faits.remuneration().offre().isEmpty()) {
            return constat(Champs.MONTANT, minimum.heuresCumulees());
        }
        Optional<Comparaison> comparaison = faits.remuneration().offre().flatMap(minimum::comparer);
        if (comparaison.isEmpty()) {
            return nonVerifiable(Champs.MONTANT);
        }
        return comparaison.filter(c -> !c.suffisant()).map(c -> insuffisante(faits.remuneration(), c));
    }

    private Constat insuffisante(FaitsConvention.Remuneration remuneration, Comparaison comparaison) {
        String unite = remuneration.propose().unite().name();
        return new Constat(
                id(),
                niveau(),
                Champs.MONTANT,
                "convention.regle.R06.insuffisante." + unite,
                List.of(remuneration.propose().montant(), comparaison.minimumDansLUnite()),
                reference());
    }
}
