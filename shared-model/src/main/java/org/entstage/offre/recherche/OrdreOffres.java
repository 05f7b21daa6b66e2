package org.entstage.offre.recherche;

import java.time.LocalDate;
import java.util.Comparator;

/** The orders of results; in the first two what is meant for the reader's étapes and centres comes first. */
public enum OrdreOffres {
    /** By weight of the words searched. */
    PERTINENCE(pourMoi().thenComparing(OffreTrouvee::poids, Comparator.reverseOrder())),
    /** The latest first. */
    RECENTES(pourMoi()),
    /** Those that begin first, without a day last. */
    DEBUT(Comparator.comparing(OffreTrouvee::debut, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))),
    /** Those that pay most, without an amount last. */
    PAIE(Comparator.comparing(OffreTrouvee::paie, Comparator.nullsLast(Comparator.reverseOrder()))),
    /** Those that close first. */
    ECHEANCE(Comparator.comparing(OffreTrouvee::dernierJour));

    private final Comparator<OffreTrouvee> comparaison;

    OrdreOffres(Comparator<OffreTrouvee> comparaison) {
        this.comparaison = comparaison
                .thenComparing(OffreTrouvee::parueLe, Comparator.reverseOrder())
                .thenComparing(OffreTrouvee::id, Comparator.reverseOrder());
    }

    private static Comparator<OffreTrouvee> pourMoi() {
        return Comparator.comparing(OffreTrouvee::ciblee, Comparator.reverseOrder());
    }

    Comparator<OffreTrouvee> comparaison() {
        return comparaison;
    }
}
