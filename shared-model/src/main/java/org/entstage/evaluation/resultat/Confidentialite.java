package org.entstage.evaluation.resultat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Which groups may be shown, so that nothing is said of fewer than the threshold: not by a group itself, and not by what
 * is left when groups that are shown are taken away from another that is shown. The only place where this is decided.
 *
 * <p>Ways of cutting the same sheets are decided one after the other, the wider first. Of each group it holds at the end:
 *
 * <ul>
 *   <li>it has at least as many sheets as the threshold, and so have those of the same group that lie outside the
 *       reader's perimeter, if there are any: others are shown them together;
 *   <li>when all groups of another cutting that are shown and lie within it are taken away, none is left, or at least as
 *       many as the threshold. With the whole as the group that is: the rest of its parent, and what all hidden groups
 *       have together;
 *   <li>it does not lie within a group that is hidden.
 * </ul>
 *
 * Hiding a group only ever adds at least the threshold to what is left elsewhere, so each step keeps what earlier ones
 * reached.
 */
final class Confidentialite {

    private static final int AUCUN = -1;
    private static final int PLUSIEURS = -2;

    private final int seuil;

    /** @param seuil sheets, at least 1 */
    Confidentialite(int seuil) {
        this.seuil = seuil;
    }

    int seuil() {
        return seuil;
    }

    /**
     * Decides for all these cuttings.
     *
     * @param parts the cuttings, the wider first; the first one is the whole
     * @param presents the sheets that count, null for all
     * @param liees whether an earlier cutting (the first index) is looked at when a later one is decided
     * @param permis which groups may be shown at all, for each cutting
     * @param exact whether texts are shown, which can be recognised in two lists: then two groups that are shown have no
     *     sheet in common, or at least the threshold, and likewise what they do not have in common
     */
    List<boolean[]> decider(
            List<Partition> parts,
            BitSet presents,
            BiPredicate<Integer, Integer> liees,
            List<boolean[]> permis,
            boolean exact) {
        List<boolean[]> montres = new ArrayList<>();
        List<int[]> tailles = new ArrayList<>();
        for (int fine = 0; fine < parts.size(); fine++) {
            Partition part = parts.get(fine);
            int[] taille = part.tailles(presents);
            boolean[] montre = permis.get(fine).clone();
            for (int groupe = 0; groupe < montre.length; groupe++) {
                montre[groupe] &= taille[groupe] >= seuil && sure(part.dehors(groupe));
            }
            for (int large = 0; large < fine; large++) {
                if (liees.test(large, fine)) {
                    Paire paire =
                            new Paire(parts.get(large), tailles.get(large), montres.get(large), part, taille, montre);
                    paire.croiser(presents);
                    if (exact) {
                        paire.separer(presents);
                    }
                    paire.proteger();
                }
            }
            montres.add(montre);
            tailles.add(taille);
        }
        return montres;
    }

    /** Whether so many may be derived: nobody, or enough. */
    private boolean sure(int nombre) {
        return nombre == 0 || nombre >= seuil;
    }

    /** A cutting that is being decided against one that is. */
    private final class Paire {

        private final Partition large;
        private final int[] tailleLarge;
        private final boolean[] montreLarge;
        private final Partition fine;
        private final int[] tailleFine;
        private final boolean[] montreFine;
        private final int[] autour;
        private final int[] dedans;

        Paire(
                Partition large,
                int[] tailleLarge,
                boolean[] montreLarge,
                Partition fine,
                int[] tailleFine,
                boolean[] montreFine) {
            this.large = large;
            this.tailleLarge = tailleLarge;
            this.montreLarge = montreLarge;
            this.fine = fine;
            this.tailleFine = tailleFine;
            this.montreFine = montreFine;
            this.autour = new int[tailleFine.length];
            this.dedans = new int[tailleLarge.length];
            Arrays.fill(autour, AUCUN);
            Arrays.fill(dedans, AUCUN);
        }

        /** Finds which groups lie within one of the other cutting. */
        void croiser(BitSet presents) {
            for (int fiche = 0; fiche < fine.fiches(); fiche++) {
                if (presents == null || presents.get(fiche)) {
                    int f = fine.groupe(fiche);
                    int l = large.groupe(fiche);
                    if (autour[f] != l) {
                        autour[f] = autour[f] == AUCUN ? l : PLUSIEURS;
                    }
                    if (dedans[l] != f) {
                        dedans[l] = dedans[l] == AUCUN ? f : PLUSIEURS;
                    }
                }
            }
        }

        /** Hides groups whose lists would single out too few by what they have in common with a list that is shown. */
        void separer(BitSet presents) {
            Map<Long, Integer> communs = new HashMap<>();
            for (int fiche = 0; fiche < fine.fiches(); fiche++) {
                int f = fine.groupe(fiche);
                int l = large.groupe(fiche);
                if ((presents == null || presents.get(fiche)) && montreFine[f] && montreLarge[l]) {
                    communs.merge((long) f << Integer.SIZE | l, 1, Integer::sum);
                }
            }
            communs.forEach((cle, commun) -> {
                int f = (int) (cle >> Integer.SIZE);
                int l = cle.intValue();
                if (commun < seuil || !sure(tailleFine[f] - commun) || !sure(tailleLarge[l] - commun)) {
                    montreFine[f] = false;
                }
            });
        }

        /** Hides what would show too few by a difference. */
        void proteger() {
            int[] reste = tailleLarge.clone();
            int[] propre = tailleFine.clone();
            for (int l = 0; l < tailleLarge.length; l++) {
                if (dedans[l] >= 0 && montreLarge[l]) {
                    propre[dedans[l]] -= tailleLarge[l];
                }
            }
            Map<Integer, List<Integer>> groupes = new HashMap<>();
            for (int f = 0; f < tailleFine.length; f++) {
                boolean cache = autour[f] >= 0 && !montreLarge[autour[f]];
                montreFine[f] &= !cache && (sure(propre[f]) || propre[f] == tailleFine[f]);
                if (montreFine[f] && autour[f] >= 0) {
                    reste[autour[f]] -= tailleFine[f];
                    groupes.computeIfAbsent(autour[f], l -> new ArrayList<>()).add(f);
                }
            }
            groupes.forEach((l, dessous) -> completer(reste[l], dessous));
        }

        /** Hides the smallest of these groups until what is left of theirs is none or enough. */
        private void completer(int reste, List<Integer> groupes) {
            int laisse = reste;
            List<Integer> duPlusPetit = groupes.stream()
                    .sorted(Comparator.comparingInt((Integer f) -> tailleFine[f])
                            .thenComparing(f -> f))
                    .toList();
            for (int i = 0; !sure(laisse) && i < duPlusPetit.size(); i++) {
                montreFine[duPlusPetit.get(i)] = false;
                laisse += tailleFine[duPlusPetit.get(i)];
            }
        }
    }

    /**
     * Sheets cut into groups, by their places.
     *
     * @param groupes of each sheet within the perimeter, from 0
     * @param dehors sheets of each group that lie outside the perimeter
     */
    record Partition(int[] groupes, int[] dehors) {

        int fiches() {
            return groupes.length;
        }

        int groupe(int fiche) {
            return groupes[fiche];
        }

        int dehors(int groupe) {
            return dehors[groupe];
        }

        int[] tailles(BitSet presents) {
            int[] tailles = new int[dehors.length];
            for (int fiche = 0; fiche < groupes.length; fiche++) {
                if (presents == null || presents.get(fiche)) {
                    tailles[groupes[fiche]]++;
                }
            }
            return tailles;
        }

        boolean[] tous() {
            boolean[] tous = new boolean[dehors.length];
            Arrays.fill(tous, true);
            return tous;
        }

        /** Everything in one group. */
        static Partition entiere(int fiches) {
            return new Partition(new int[fiches], new int[1]);
        }

        /** Places of the groups. */
        IntStream rangs() {
            return IntStream.range(0, dehors.length);
        }
    }
}
