package org.entstage.stage.simulation;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.Mensualite;
import org.entstage.presence.DureeLegale;
import org.entstage.presence.Presence;
import org.entstage.simulation.Simulation;

/**
 * A result as the API writes it; {@code docs/simulateur.md} explains each field. The names are a contract with those who
 * call it.
 */
@JsonPropertyOrder({"heures", "joursDePresence", "duree", "joursFeries", "gratification", "regles"})
record ReponseSimulation(
        BigDecimal heures,
        int joursDePresence,
        Duree duree,
        List<String> joursFeries,
        Minimum gratification,
        List<Regle> regles) {

    private static final int CENTIMES = 2;

    record Duree(int mois, int jours, BigDecimal heures) {}

    record Minimum(boolean due, BigDecimal total, boolean provisoire, List<Mois> mensuel, List<Part> lisse) {}

    record Mois(String mois, BigDecimal heures, BigDecimal montant) {}

    record Part(String mois, BigDecimal montant) {}

    record Regle(String code, String niveau, String message, String reference) {}

    static ReponseSimulation de(Simulation simulation, Textes textes, Locale langue) {
        Presence presence = simulation.presence();
        DureeLegale duree = presence.duree();
        return new ReponseSimulation(
                heures(presence.heures()),
                presence.jours(),
                new Duree(duree.mois(), duree.jours(), heures(duree.heures())),
                presence.feriesChomes().keySet().stream().map(Object::toString).toList(),
                minimum(simulation),
                simulation.constats().stream()
                        .map(constat -> new Regle(
                                constat.regle(),
                                constat.niveau().name(),
                                textes.constat(constat, langue),
                                textes.reference(constat, langue)))
                        .toList());
    }

    private static Minimum minimum(Simulation simulation) {
        Gratification gratification = simulation.gratification();
        return new Minimum(
                gratification.due(),
                euros(simulation.total()),
                gratification.provisoire(),
                gratification.mensuel().stream().map(ReponseSimulation::mois).toList(),
                gratification.lisse().stream()
                        .map(part -> new Part(part.mois().toString(), euros(part.montant())))
                        .toList());
    }

    private static Mois mois(Mensualite mensualite) {
        return new Mois(mensualite.mois().toString(), heures(mensualite.heures()), euros(mensualite.montant()));
    }

    /** Without decimals that say nothing: 805, but 308.5. */
    private static BigDecimal heures(BigDecimal heures) {
        BigDecimal court = heures.stripTrailingZeros();
        return court.scale() < 0 ? court.setScale(0) : court;
    }

    private static BigDecimal euros(BigDecimal montant) {
        return montant == null ? null : montant.setScale(CENTIMES);
    }
}
