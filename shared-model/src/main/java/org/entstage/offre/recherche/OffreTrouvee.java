package org.entstage.offre.recherche;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A published offer as a search weighs it: by what it is narrowed and sorted.
 *
 * @param ciblee whether it is meant for some, and the reader is one of them
 * @param parueLe since when it is seen
 * @param dernierJour last day on which it is seen
 * @param poids how much it says of the words searched; 0 without words
 */
public record OffreTrouvee(
        long id, boolean ciblee, LocalDateTime parueLe, LocalDate dernierJour, int poids, TraitsDOffre traits) {

    /**
     * The same as a search weighs it.
     *
     * @param pourTous whether the reader sees all offers, so that none is meant for him
     */
    public OffreTrouvee pesee(int autrePoids, boolean pourTous) {
        return autrePoids == poids && !(pourTous && ciblee)
                ? this
                : new OffreTrouvee(id, ciblee && !pourTous, parueLe, dernierJour, autrePoids, traits);
    }

    /** Its values of a facet; none, one or several. */
    List<String> valeurs(Facette facette) {
        return traits.valeurs(facette);
    }

    /** First day, or null. */
    LocalDate debut() {
        return traits.debut();
    }

    /** Euros a month, or null. */
    BigDecimal paie() {
        return traits.paie();
    }
}
