package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;

/** Six months a student, host and teaching year (L124-5), however many conventions they are cut into. */
class PlafondDesHeuresPropertyTest {

    private static final LocalDate RENTREE = LocalDate.of(2025, 9, 1);

    private final Regle regle = new DureeMaximale();

    @Property(tries = 200)
    void no_sequence_of_conventions_goes_beyond_924_hours(@ForAll("sequences") List<Integer> jours) {
        BigDecimal acceptees = BigDecimal.ZERO;
        for (int duree : jours) {
            LocalDate fin = RENTREE.plusDays(duree);
            BigDecimal heures = CalculPresence.calculer(
                            PlanDePresence.regulier(RENTREE, fin, SemaineType.TRENTE_CINQ_HEURES, Zone.METROPOLE))
                    .heures();
            boolean refusee = regle.examiner(uneConvention()
                            .du(RENTREE.toString(), fin.toString())
                            .autresHeures(acceptees.toString())
                            .faits())
                    .isPresent();

            assertThat(refusee).isEqualTo(acceptees.add(heures).compareTo(new BigDecimal("924")) > 0);
            if (!refusee) {
                acceptees = acceptees.add(heures);
            }
        }
        assertThat(acceptees).isLessThanOrEqualTo(new BigDecimal("924"));
    }

    @Provide
    Arbitrary<List<Integer>> sequences() {
        return Arbitraries.integers().between(0, 250).list().ofMinSize(1).ofMaxSize(12);
    }
}
