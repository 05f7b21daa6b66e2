package org.entstage.convention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.circuit.Dossier;
import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;

/**
 * The steps that wait for one person, as the condition of a query: {@link ChargeDEtape} for every kind of step. What the
 * host should agree to waits for the host, though staff may write it down for him: it is in nobody's queue.
 *
 * @param etablissement UAI: never left
 * @param comptes his account and those for whom he stands in: a step that names a person is theirs alone
 * @param parts what is his, by whom the circuit asks; they add up
 * @param lisible how far he reads conventions: nothing outside is shown
 */
public record MesEtapes(String etablissement, Set<String> comptes, List<Part> parts, Etendue lisible) {

    /**
     * Steps of some kinds that are asked of the same, as far as they are his.
     *
     * @param natures at least one
     */
    public record Part(Intervenant qui, Etendue etendue, List<NatureEtape> natures) {}

    private record Cle(Intervenant qui, Etendue etendue) {}

    static MesEtapes de(Acteur acteur, String etablissement) {
        Map<Cle, List<NatureEtape>> natures = new LinkedHashMap<>();
        for (NatureEtape nature : NatureEtape.de(Dossier.CONVENTION)) {
            for (Intervenant qui : attendus(nature)) {
                Etendue etendue = ChargeDEtape.etendue(acteur, nature, qui);
                if (!etendue.vide()) {
                    natures.computeIfAbsent(new Cle(qui, etendue), nouvelle -> new ArrayList<>())
                            .add(nature);
                }
            }
        }
        Set<String> comptes = new HashSet<>(acteur.remplaces());
        comptes.add(acteur.login());
        return new MesEtapes(
                etablissement,
                Set.copyOf(comptes),
                natures.entrySet().stream()
                        .map(part ->
                                new Part(part.getKey().qui(), part.getKey().etendue(), List.copyOf(part.getValue())))
                        .toList(),
                acteur.etendue(Action.CONVENTION_LIRE));
    }

    private static List<Intervenant> attendus(NatureEtape nature) {
        return nature == NatureEtape.SOUMISSION || nature == NatureEtape.ACCORD_ACCUEIL || nature.signature()
                ? List.of()
                : nature.intervenants();
    }

    /** Only the steps of one kind; all of them for null. */
    MesEtapes seulement(NatureEtape nature) {
        if (nature == null) {
            return this;
        }
        return new MesEtapes(
                etablissement,
                comptes,
                parts.stream()
                        .filter(part -> part.natures().contains(nature))
                        .map(part -> new Part(part.qui(), part.etendue(), List.of(nature)))
                        .toList(),
                lisible);
    }

    /** The kinds of steps that may be his, in the order of a circuit. */
    List<NatureEtape> natures() {
        return parts.stream()
                .flatMap(part -> part.natures().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether none can be his. */
    public boolean vide() {
        return parts.isEmpty();
    }
}
