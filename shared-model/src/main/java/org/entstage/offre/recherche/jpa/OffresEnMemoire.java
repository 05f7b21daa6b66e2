package org.entstage.offre.recherche.jpa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.offre.recherche.OffreTrouvee;
import org.entstage.offre.recherche.Regard;

/**
 * The narrow rows of all published offers of the institution: about 15 MB for 50,000 of them. Searches weigh them here,
 * and ask the database for words only.
 */
final class OffresEnMemoire {

    /**
     * A row.
     *
     * @param du first day on which it is seen
     * @param cibles whom it is for, {@code ETAPE M1INF} or {@code CENTRE 3}; none for all
     */
    record Publiee(OffreTrouvee offre, LocalDate du, Set<String> cibles) {

        boolean vue(Regard regard, LocalDate jour) {
            return !jour.isBefore(du) && !jour.isAfter(offre.dernierJour()) && pour(regard);
        }

        private boolean pour(Regard regard) {
            return regard.tout() || !offre.ciblee() || sienne(regard);
        }

        private boolean sienne(Regard regard) {
            return regard.etapes().stream().anyMatch(etape -> cibles.contains("ETAPE " + etape))
                    || regard.centres().stream().anyMatch(centre -> cibles.contains("CENTRE " + centre));
        }
    }

    private final List<Publiee> publiees;
    private final Map<Long, Publiee> parId = new HashMap<>();

    OffresEnMemoire(List<Publiee> publiees) {
        this.publiees = List.copyOf(publiees);
        publiees.forEach(publiee -> parId.put(publiee.offre().id(), publiee));
    }

    /** All that somebody may see on that day. */
    List<OffreTrouvee> visibles(Regard regard, LocalDate jour) {
        List<OffreTrouvee> visibles = new ArrayList<>();
        for (Publiee publiee : publiees) {
            if (publiee.vue(regard, jour)) {
                visibles.add(publiee.offre().pesee(0, regard.tout()));
            }
        }
        return visibles;
    }

    /**
     * What of these somebody may see on that day.
     *
     * @param poids weight of the words searched, by id
     */
    List<OffreTrouvee> visibles(Regard regard, LocalDate jour, Map<Long, Integer> poids) {
        List<OffreTrouvee> visibles = new ArrayList<>();
        poids.forEach((id, pese) -> {
            Publiee publiee = parId.get(id);
            if (publiee != null && publiee.vue(regard, jour)) {
                visibles.add(publiee.offre().pesee(pese, regard.tout()));
            }
        });
        return visibles;
    }
}
