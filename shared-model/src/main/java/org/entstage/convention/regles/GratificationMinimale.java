package org.entstage.convention.regles;

import java.util.Optional;
import org.entstage.gratification.Comparaison;
import org.entstage.gratification.Gratification;

/** Above 308 h with the same host in the same year the trainee is paid, and at least the minimum. The convention itself
 * may be shorter: it is the sum that counts. The centre may waive it in health studies alone: those of the paramedical
 * professions have allowances of their own instead (CSP L4381-1), and only the centre knows which are. */
final class GratificationMinimale implements Regle {

    private static final FicheRegle FICHE = FicheRegle.loi("R06", "L124-6", Niveau.BLOQUANT)
            .lit(Fait.HEURES_CUMULEES, Fait.GRATIFICATION, Fait.MINIMUM_LEGAL, Fait.TYPE)
            .derogeable()
            .fiche();

    @Override
    public FicheRegle fiche() {
        return FICHE;
    }

    @Override
    public Optional<Constat> examiner(FaitsConvention faits, Reglage reglage) {
        Optional<Constat> manque = manque(faits);
        return Textes.SANTE.equals(faits.cursus().type()) ? manque : manque.map(Constat::sansDerogation);
    }

    private Optional<Constat> manque(FaitsConvention faits) {
        Gratification minimum = faits.remuneration().minimum();
        if (minimum == null || !minimum.due()) {
            return Optional.empty();
        }
        if (faits.remuneration().offre().isEmpty()) {
            return constat(Champs.MONTANT, minimum.heuresCumulees());
        }
        Optional<Comparaison> comparaison = faits.remuneration().offre().flatMap(minimum::comparer);
        if (comparaison.isEmpty()) {
            return nonVerifiable(Champs.MONTANT);
        }
        return comparaison
                .filter(c -> !c.suffisant())
                .flatMap(c -> variante(
                        Champs.MONTANT,
                        "insuffisante." + faits.remuneration().propose().unite().name(),
                        faits.remuneration().propose().montant(),
                        c.minimumDansLUnite()));
    }
}
