package org.entstage.evaluation.resultat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entstage.evaluation.resultat.Confidentialite.Partition;

/**
 * The sheets of one form as columns: those within the reader's perimeter, each at its place, and how many lie outside it in
 * each group. 100,000 of them take about 15 MB, as long as one answer is being worked out.
 */
final class Population {

    private final Map<AxeDeResultat, Codes> axes = new EnumMap<>(AxeDeResultat.class);
    private final List<FicheComptee> fiches = new ArrayList<>();
    private final Map<Decoupage, Coupe> coupes = new HashMap<>();
    private final Predicate<FicheComptee> perimetre;
    private int nombre;
    private BitSet dedans = new BitSet();

    /** @param perimetre whether the reader may see a sheet */
    Population(Predicate<FicheComptee> perimetre) {
        this.perimetre = perimetre;
        for (AxeDeResultat axe : AxeDeResultat.values()) {
            axes.put(axe, new Codes());
        }
    }

    void ajouter(FicheComptee fiche) {
        axes.forEach((axe, codes) -> codes.ajouter(nombre, axe.code(fiche)));
        if (perimetre.test(fiche)) {
            dedans.set(nombre);
            fiches.add(fiche);
        }
        nombre++;
    }

    /** Sheets within the perimeter. */
    int taille() {
        return fiches.size();
    }

    FicheComptee fiche(int place) {
        return fiches.get(place);
    }

    /** The years of sheets within the perimeter, the latest first. */
    List<Integer> annees() {
        return fiches.stream()
                .map(FicheComptee::annee)
                .distinct()
                .sorted((a, b) -> b - a)
                .toList();
    }

    /** The sheets cut in this way. */
    Coupe coupe(Decoupage decoupage) {
        return coupes.computeIfAbsent(decoupage, this::couper);
    }

    private Coupe couper(Decoupage decoupage) {
        int[] annees = decoupage.parAnnee() ? axes.get(AxeDeResultat.ANNEE).rangs : null;
        int[] codes = decoupage.axe() == null ? null : axes.get(decoupage.axe()).rangs;
        Map<Long, Integer> rangs = new HashMap<>();
        List<Integer> premieres = new ArrayList<>();
        int[] groupes = new int[fiches.size()];
        int place = 0;
        for (int i = dedans.nextSetBit(0); i >= 0; i = dedans.nextSetBit(i + 1)) {
            Long cle = cle(annees, codes, i);
            Integer rang = rangs.get(cle);
            if (rang == null) {
                rang = premieres.size();
                rangs.put(cle, rang);
                premieres.add(place);
            }
            groupes[place++] = rang;
        }
        int[] dehors = new int[premieres.size()];
        if (codes != null) {
            // What lies outside the perimeter of a whole is no group that others are shown with it.
            for (int i = dedans.nextClearBit(0); i < nombre; i = dedans.nextClearBit(i + 1)) {
                Integer rang = rangs.get(cle(annees, codes, i));
                if (rang != null) {
                    dehors[rang]++;
                }
            }
        }
        return new Coupe(
                new Partition(groupes, dehors),
                premieres.stream().map(p -> groupe(decoupage, fiches.get(p))).toList(),
                exemples(groupes, premieres.size()));
    }

    private FicheComptee[] exemples(int[] groupes, int combien) {
        FicheComptee[] exemples = new FicheComptee[combien];
        for (int place = 0; place < groupes.length; place++) {
            FicheComptee fiche = fiches.get(place);
            FicheComptee connue = exemples[groupes[place]];
            if (connue == null || connue.conventionId() < fiche.conventionId()) {
                exemples[groupes[place]] = fiche;
            }
        }
        return exemples;
    }

    /** The sheet of a group whose convention is the latest. */
    FicheComptee exemple(Decoupage decoupage, int rang) {
        return coupe(decoupage).exemples()[rang];
    }

    private static Long cle(int[] annees, int[] codes, int i) {
        return (annees == null ? 0L : (long) annees[i] << Integer.SIZE) | (codes == null ? 0 : codes[i]);
    }

    private static GroupeDeFiches groupe(Decoupage decoupage, FicheComptee fiche) {
        return new GroupeDeFiches(
                decoupage.parAnnee() ? fiche.annee() : null,
                decoupage.axe(),
                decoupage.axe() == null ? null : decoupage.axe().code(fiche));
    }

    /**
     * Sheets cut into groups.
     *
     * @param groupes what each group of the partition is
     * @param exemples the sheet of each whose convention is the latest
     */
    record Coupe(Partition partition, List<GroupeDeFiches> groupes, FicheComptee[] exemples) {}

    /** The codes of an axis as numbers, one for each sheet. */
    private static final class Codes {

        private static final int DEBUT = 1024;

        private final Map<String, Integer> connus = new HashMap<>();
        private int[] rangs = new int[DEBUT];

        void ajouter(int place, String code) {
            if (place == rangs.length) {
                rangs = Arrays.copyOf(rangs, 2 * place);
            }
            Integer rang = connus.get(code);
            if (rang == null) {
                rang = connus.size();
                connus.put(code, rang);
            }
            rangs[place] = rang;
        }
    }
}
