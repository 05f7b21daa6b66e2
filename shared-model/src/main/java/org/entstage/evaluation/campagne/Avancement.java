package org.entstage.evaluation.campagne;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;

/**
 * How far a campaign has come: its sheets by who answers and where they stand.
 *
 * @param parRepondant only those that have sheets
 */
public record Avancement(Map<Repondant, Map<EtatFiche, Long>> parRepondant) {

    /** Nothing was asked yet. */
    public static final Avancement RIEN = new Avancement(Map.of());

    /** So many sheets of an audience stand there. */
    public record Part(long campagne, Repondant repondant, EtatFiche etat, long nombre) {}

    public Avancement {
        parRepondant = Map.copyOf(parRepondant);
    }

    static Avancement de(Collection<Part> parts) {
        Map<Repondant, Map<EtatFiche, Long>> tout = new EnumMap<>(Repondant.class);
        parts.forEach(part -> tout.computeIfAbsent(part.repondant(), r -> new EnumMap<>(EtatFiche.class))
                .merge(part.etat(), part.nombre(), Long::sum));
        return new Avancement(tout);
    }

    /** Sheets of an audience that stand there. */
    public long nombre(Repondant repondant, EtatFiche etat) {
        return parRepondant.getOrDefault(repondant, Map.of()).getOrDefault(etat, 0L);
    }

    /** Sheets that an audience was asked for, those that were taken back left out. */
    public long demandees(Repondant repondant) {
        return parRepondant.getOrDefault(repondant, Map.of()).entrySet().stream()
                .filter(part -> part.getKey() != EtatFiche.RETIREE)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** How many of a hundred of them are handed in; 0 when nobody was asked. */
    public int taux(Repondant repondant) {
        return taux(nombre(repondant, EtatFiche.VALIDEE), demandees(repondant));
    }

    public long demandees() {
        return parRepondant.keySet().stream().mapToLong(this::demandees).sum();
    }

    public long validees() {
        return parRepondant.keySet().stream()
                .mapToLong(repondant -> nombre(repondant, EtatFiche.VALIDEE))
                .sum();
    }

    public int taux() {
        return taux(validees(), demandees());
    }

    /** Rounded down, so that a hundred means all. */
    private static int taux(long rendues, long demandees) {
        return demandees == 0 ? 0 : (int) (rendues * 100 / demandees);
    }
}
