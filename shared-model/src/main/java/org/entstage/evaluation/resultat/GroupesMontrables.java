package org.entstage.evaluation.resultat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entstage.evaluation.resultat.Population.Coupe;

/**
 * What may be shown of a population. Sheets come first: every cutting against every wider one, so that no two results that
 * anybody looks at one after the other can be subtracted down to a few persons. Then, within that, the answers to one
 * question, of which there may be fewer: each cutting against those in which a reader finds its groups again.
 */
final class GroupesMontrables {

    private final Population population;
    private final Confidentialite confidentialite;
    private final List<boolean[]> parFiches = new ArrayList<>();
    private final Map<Cle, boolean[]> parReponses = new HashMap<>();

    /** @param repondues never changed once it is here */
    private record Cle(Decoupage decoupage, BitSet repondues) {}

    GroupesMontrables(Population population, int seuil) {
        this.population = population;
        this.confidentialite = new Confidentialite(seuil);
    }

    /** Whether the sheets of each group of this cutting are enough to be counted together. */
    boolean[] fiches(Decoupage decoupage) {
        int rang = Decoupage.TOUS.indexOf(decoupage);
        if (parFiches.size() <= rang) {
            List<Coupe> coupes = coupes(decoupage.jusquIci());
            parFiches.clear();
            parFiches.addAll(confidentialite.decider(
                    coupes.stream().map(Coupe::partition).toList(),
                    null,
                    (large, fine) -> true,
                    coupes.stream().map(coupe -> coupe.partition().tous()).toList(),
                    false));
        }
        return parFiches.get(rang);
    }

    /** Whether the answers of each group to one question may be shown. */
    boolean[] reponses(Decoupage decoupage, BitSet repondues) {
        // Most questions are answered by the same sheets.
        return parReponses.computeIfAbsent(new Cle(decoupage, repondues), cle -> decider(decoupage, repondues));
    }

    private boolean[] decider(Decoupage decoupage, BitSet repondues) {
        List<Decoupage> ascendance = decoupage.ascendance();
        fiches(ascendance.get(ascendance.size() - 1));
        List<Set<Decoupage>> parents =
                ascendance.stream().map(Decoupage::parents).toList();
        List<boolean[]> montres = confidentialite.decider(
                coupes(ascendance).stream().map(Coupe::partition).toList(),
                repondues,
                (large, fine) -> parents.get(fine).contains(ascendance.get(large)),
                ascendance.stream().map(this::fiches).toList(),
                false);
        return montres.get(montres.size() - 1);
    }

    /**
     * Whether the words of each group may be read. A text is recognised in every list in which it stands, so two lists that
     * may be read have enough of them in common, or none.
     *
     * @param ecrites the sheets with a text
     * @param repondues the sheets with an answer to the question
     */
    boolean[] textes(Decoupage decoupage, BitSet ecrites, BitSet repondues) {
        List<Decoupage> avant = decoupage.jusquIci();
        fiches(decoupage);
        Map<Decoupage, boolean[]> permis = new HashMap<>();
        avant.forEach(un -> permis.put(un, reponses(un, repondues)));
        List<boolean[]> montres = confidentialite.decider(
                coupes(avant).stream().map(Coupe::partition).toList(),
                ecrites,
                (large, fine) -> true,
                avant.stream().map(permis::get).toList(),
                true);
        return montres.get(montres.size() - 1);
    }

    private List<Coupe> coupes(List<Decoupage> decoupages) {
        return decoupages.stream().map(population::coupe).toList();
    }

    /** The place of a group in its cutting; negative when nobody is in it. */
    int rang(GroupeDeFiches groupe) {
        List<GroupeDeFiches> groupes = population.coupe(groupe.decoupage()).groupes();
        return IntStream.range(0, groupes.size())
                .filter(i -> groupes.get(i).equals(groupe))
                .findFirst()
                .orElse(-1);
    }
}
