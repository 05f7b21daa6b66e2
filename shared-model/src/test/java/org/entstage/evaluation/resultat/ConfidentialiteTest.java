package org.entstage.evaluation.resultat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfidentialiteTest {

    private static final int SEUIL = 5;

    @Test
    void four_sheets_are_not_shown_and_five_are() {
        assertThat(montrables(fiches(4, 2026, "A", "M1", "1")).fiches(tout())).containsExactly(false);
        assertThat(montrables(fiches(5, 2026, "A", "M1", "1")).fiches(tout())).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({"5,5,true,true", "4,9,false,false", "5,4,false,false", "5,0,true,false", "20,5,true,true"})
    void a_group_and_the_rest_of_its_parent_need_enough_each(int a, int b, boolean montreA, boolean montreB) {
        List<FicheComptee> fiches = fiches(a, 2026, "A", "M1", "1");
        fiches.addAll(fiches(b, 2026, "B", "M2", "2"));

        assertThat(montre(montrables(fiches), AxeDeResultat.COMPOSANTE, "A")).isEqualTo(montreA);
        assertThat(montre(montrables(fiches), AxeDeResultat.COMPOSANTE, "B")).isEqualTo(montreB);
    }

    @Test
    void a_hidden_group_is_not_what_the_shown_ones_leave() {
        List<FicheComptee> fiches = fiches(3, 2026, "A", "M1", "1");
        fiches.addAll(fiches(50, 2026, "B", "M2", "2"));
        fiches.addAll(fiches(6, 2026, "C", "M3", "3"));

        GroupesMontrables montrables = montrables(fiches);

        assertThat(montre(montrables, AxeDeResultat.COMPOSANTE, "A")).isFalse();
        assertThat(montre(montrables, AxeDeResultat.COMPOSANTE, "C"))
                .as("the smallest other one hides it")
                .isFalse();
        assertThat(montre(montrables, AxeDeResultat.COMPOSANTE, "B")).isTrue();
    }

    @Test
    void all_years_minus_a_year_is_not_a_few_answers() {
        List<FicheComptee> fiches = fiches(7, 2025, "A", "M1", "1");
        fiches.addAll(fiches(3, 2026, "A", "M1", "1"));
        fiches.addAll(fiches(30, 2025, "B", "M2", "2"));
        fiches.addAll(fiches(30, 2026, "B", "M2", "2"));

        GroupesMontrables montrables = montrables(fiches);

        assertThat(montre(montrables, AxeDeResultat.HOTE, "1"))
                .as("10 in all years")
                .isTrue();
        assertThat(montre(montrables, GroupeDeFiches.de(2025, AxeDeResultat.HOTE, "1")))
                .as("7, but 3 would be left")
                .isFalse();
    }

    @Test
    void a_component_minus_its_degree_programmes_and_a_host_minus_a_programme_are_not_a_few_answers() {
        List<FicheComptee> fiches = fiches(20, 2026, "A", "M1", "1");
        fiches.addAll(fiches(2, 2026, "A", "M2", "2"));
        fiches.addAll(fiches(6, 2026, "A", "M3", "3"));
        fiches.addAll(fiches(30, 2026, "B", "M4", "9"));
        fiches.addAll(fiches(6, 2026, "B", "M5", "5"));
        fiches.addAll(fiches(2, 2026, "B", "M4", "5"));

        GroupesMontrables montrables = montrables(fiches);

        assertThat(montre(montrables, AxeDeResultat.COMPOSANTE, "A")).isTrue();
        assertThat(montre(montrables, AxeDeResultat.ETAPE, "M1")).isTrue();
        assertThat(montre(montrables, AxeDeResultat.ETAPE, "M3"))
                .as("would leave M2")
                .isFalse();
        assertThat(montre(montrables, AxeDeResultat.ETAPE, "M5")).isTrue();
        assertThat(montre(montrables, AxeDeResultat.HOTE, "5"))
                .as("8, but 6 of them are a programme that is shown")
                .isFalse();
    }

    @Test
    void what_is_shown_in_a_perimeter_is_not_what_others_are_shown_but_for_a_few() {
        List<FicheComptee> fiches = fiches(6, 2026, "A", "M1", "1");
        fiches.addAll(fiches(20, 2026, "A", "M1", "2"));
        fiches.addAll(fiches(2, 2026, "B", "M2", "1"));
        fiches.addAll(fiches(20, 2026, "B", "M2", "2"));
        Population entiere = new Population(fiche -> true);
        Population sienne = new Population(fiche -> "A".equals(fiche.codeComposante()));
        fiches.forEach(entiere::ajouter);
        fiches.forEach(sienne::ajouter);

        assertThat(montre(new GroupesMontrables(entiere, SEUIL), AxeDeResultat.HOTE, "1"))
                .isTrue();
        GroupesMontrables siens = new GroupesMontrables(sienne, SEUIL);
        assertThat(sienne.taille()).isEqualTo(26);
        assertThat(montre(siens, AxeDeResultat.HOTE, "1")).as("8 minus 6").isFalse();
        assertThat(montre(siens, AxeDeResultat.HOTE, "2"))
                .as("would leave the 6")
                .isTrue();
    }

    @Test
    void texts_of_two_groups_with_few_in_common_are_not_both_read() {
        List<FicheComptee> fiches = fiches(3, 2026, "A", "M1", "1");
        fiches.addAll(fiches(20, 2026, "A", "M1", "2"));
        fiches.addAll(fiches(20, 2026, "B", "M2", "1"));
        fiches.addAll(fiches(20, 2026, "B", "M2", "2"));
        GroupesMontrables montrables = montrables(fiches);
        BitSet toutes = new BitSet();
        toutes.set(0, fiches.size());
        Decoupage composantes = new Decoupage(false, AxeDeResultat.COMPOSANTE);
        Decoupage hotes = new Decoupage(false, AxeDeResultat.HOTE);

        assertThat(montrables.fiches(hotes)).containsExactly(true, true);
        assertThat(montrables.textes(composantes, toutes, toutes)).containsExactly(true, true);
        assertThat(montrables.textes(hotes, toutes, toutes))
                .as("host 1 and component A have three texts in common; the other host alone would give them away")
                .containsExactly(false, false);
    }

    /** Everything that anybody can subtract from one shown group: all shown ones of another cutting that lie in it. */
    @Test
    void whatever_the_sheets_no_shown_group_minus_others_leaves_a_few() {
        Random hasard = new Random(8);
        int montres = 0;
        for (int essai = 0; essai < 300; essai++) {
            List<FicheComptee> fiches = auHasard(hasard, 20 + hasard.nextInt(150));
            Population population = population(fiches);
            GroupesMontrables montrables = new GroupesMontrables(population, SEUIL);
            Map<Decoupage, List<BitSet>> vus = new HashMap<>();
            Decoupage.TOUS.forEach(decoupage -> vus.put(decoupage, groupes(population, montrables, decoupage)));
            montres += vus.values().stream().mapToInt(List::size).sum();
            vus.values().stream().flatMap(List::stream).forEach(vu -> {
                assertThat(vu.cardinality()).isGreaterThanOrEqualTo(SEUIL);
                vus.values().forEach(autres -> {
                    BitSet reste = (BitSet) vu.clone();
                    autres.stream().filter(autre -> dedans(autre, vu)).forEach(reste::andNot);
                    assertThat(reste.cardinality()).isNotIn(1, 2, 3, 4);
                });
            });
        }
        assertThat(montres).as("groups that are shown after all").isGreaterThan(3000);
    }

    @Test
    void whatever_is_answered_the_answers_of_shown_groups_leave_none_or_enough_of_the_whole() {
        Random hasard = new Random(9);
        for (int essai = 0; essai < 200; essai++) {
            List<FicheComptee> fiches = auHasard(hasard, 60 + hasard.nextInt(150));
            Population population = population(fiches);
            GroupesMontrables montrables = new GroupesMontrables(population, SEUIL);
            BitSet repondues = new BitSet();
            IntStream.range(0, fiches.size()).filter(i -> hasard.nextInt(3) > 0).forEach(repondues::set);
            for (Decoupage decoupage : Decoupage.TOUS) {
                boolean[] montre = montrables.reponses(decoupage, repondues);
                for (Decoupage parent : decoupage.parents()) {
                    boolean[] montreParent = montrables.reponses(parent, repondues);
                    ensembles(population, parent, montreParent, repondues).forEach(large -> {
                        BitSet reste = (BitSet) large.clone();
                        ensembles(population, decoupage, montre, repondues).stream()
                                .filter(petit -> dedans(petit, large))
                                .forEach(reste::andNot);
                        assertThat(reste.cardinality()).isNotIn(1, 2, 3, 4);
                    });
                }
            }
        }
    }

    private static List<BitSet> groupes(Population population, GroupesMontrables montrables, Decoupage decoupage) {
        BitSet toutes = new BitSet();
        toutes.set(0, population.taille());
        return ensembles(population, decoupage, montrables.fiches(decoupage), toutes);
    }

    private static List<BitSet> ensembles(Population population, Decoupage decoupage, boolean[] montres, BitSet parmi) {
        Confidentialite.Partition partition = population.coupe(decoupage).partition();
        return IntStream.range(0, montres.length)
                .filter(groupe -> montres[groupe])
                .mapToObj(groupe -> parmi.stream()
                        .filter(fiche -> partition.groupe(fiche) == groupe)
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .collect(Collectors.toList());
    }

    private static boolean dedans(BitSet petit, BitSet grand) {
        BitSet dehors = (BitSet) petit.clone();
        dehors.andNot(grand);
        return dehors.isEmpty();
    }

    static List<FicheComptee> auHasard(Random hasard, int combien) {
        int hotes = 2 + hasard.nextInt(12);
        int etapes = 2 + hasard.nextInt(6);
        List<FicheComptee> fiches = new ArrayList<>();
        for (int i = 0; i < combien; i++) {
            int etape = (int) (Math.abs(hasard.nextGaussian()) * etapes / 2);
            int hote = (int) (Math.abs(hasard.nextGaussian()) * hotes / 2);
            fiches.add(new FicheComptee(
                    i + 1,
                    i + 1,
                    1,
                    2024 + hasard.nextInt(3),
                    etape % 2,
                    hote == 0 ? null : (long) hote,
                    "6" + hote % 3 + ".01Z",
                    hote % 5 == 1 ? "BE" : "FR",
                    "M" + etape,
                    "C" + etape % 3,
                    ""));
        }
        return fiches;
    }

    private static Decoupage tout() {
        return new Decoupage(false, null);
    }

    private static boolean montre(GroupesMontrables montrables, AxeDeResultat axe, String code) {
        return montre(montrables, GroupeDeFiches.de(null, axe, code));
    }

    private static boolean montre(GroupesMontrables montrables, GroupeDeFiches groupe) {
        int rang = montrables.rang(groupe);
        return rang >= 0 && montrables.fiches(groupe.decoupage())[rang];
    }

    private static Population population(List<FicheComptee> fiches) {
        Population population = new Population(fiche -> true);
        fiches.forEach(population::ajouter);
        return population;
    }

    private static GroupesMontrables montrables(List<FicheComptee> fiches) {
        return new GroupesMontrables(population(fiches), SEUIL);
    }

    private static List<FicheComptee> fiches(int combien, int annee, String composante, String etape, String hote) {
        return IntStream.range(0, combien)
                .mapToObj(i ->
                        new FicheComptee(i, i, 1, annee, 1, Long.valueOf(hote), "62.01Z", "FR", etape, composante, ""))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
