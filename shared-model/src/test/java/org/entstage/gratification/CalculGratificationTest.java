package org.entstage.gratification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.Interruption;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.Presence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalculGratificationTest {

    private final CalculGratification calcul = new CalculGratification(new BaremesLivres());

    private static BigDecimal eur(String montant) {
        return new BigDecimal(montant);
    }

    private static Presence presence(String debut, String fin, SemaineType semaine) {
        return CalculPresence.calculer(
                PlanDePresence.regulier(LocalDate.parse(debut), LocalDate.parse(fin), semaine, Zone.METROPOLE));
    }

    private static Presence pleinTemps(String debut, String fin) {
        return presence(debut, fin, SemaineType.TRENTE_CINQ_HEURES);
    }

    private static DemandeGratification demande(String... moisEtHeures) {
        SortedMap<YearMonth, BigDecimal> heures = new TreeMap<>();
        for (String ligne : moisEtHeures) {
            heures.put(YearMonth.parse(ligne.split(" ")[0]), new BigDecimal(ligne.split(" ")[1]));
        }
        return DemandeGratification.deHeures(heures, Zone.METROPOLE);
    }

    private static String montants(List<Mensualite> mensualites) {
        return mensualites.stream().map(m -> m.montant().toPlainString()).collect(Collectors.joining(" "));
    }

    /** One row per worked example that has a plan: the plan, then what is expected. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/gratification/exemples.csv", numLinesToSkip = 1)
    void the_worked_examples_hold(
            String exemple,
            String debut,
            String fin,
            String semaine,
            BigDecimal heures,
            boolean due,
            String mensuel,
            BigDecimal total,
            String lisse) {
        List<BigDecimal> parJour =
                Arrays.stream(semaine.split(" ")).map(BigDecimal::new).toList();
        Presence presence = presence(debut, fin, SemaineType.de(parJour));

        Gratification gratification = calcul.calculer(DemandeGratification.de(presence, Zone.METROPOLE));

        assertThat(gratification.heuresCumulees()).isEqualByComparingTo(heures);
        assertThat(gratification.due()).isEqualTo(due);
        assertThat(montants(gratification.mensuel())).isEqualTo(mensuel);
        assertThat(gratification.total()).isEqualByComparingTo(due ? total : BigDecimal.ZERO);
        assertThat(gratification.totalAuMinimum()).isEqualByComparingTo(total);
        assertThat(montants(gratification.lisse())).isEqualTo(lisse);
    }

    @Test
    void g11_a_second_convention_with_the_same_host_makes_the_first_one_due() {
        DemandeGratification premiere = demande("2026-02 100", "2026-03 100");
        DemandeGratification seconde = demande("2026-05 150");

        assertThat(calcul.calculer(premiere).total()).isEqualByComparingTo("0");
        assertThat(calcul.calculer(premiere.avecAutresConventions(eur("150"))).total())
                .as("arrears")
                .isEqualByComparingTo("900.00");
        Gratification due = calcul.calculer(seconde.avecAutresConventions(eur("200")));
        assertThat(due.due()).isTrue();
        assertThat(due.heuresCumulees()).isEqualByComparingTo("350");
        assertThat(due.total()).isEqualByComparingTo("675.00");
    }

    /** The arrears as the rule R07 says them: what the second convention makes due on the first. */
    @ParameterizedTest
    @CsvSource({
        // hours of the second one in 2026, euros agreed for the 200 h of the first one, arrears
        "150,    0, 900.00",
        "108,    0,", // 308 h in all: nothing is due
        "108.01, 0, 900.00",
        "150,  500, 400.00",
        "150,  900,",
        "150, 1200,",
    })
    void g11_the_arrears_are_what_the_first_convention_lacks(
            BigDecimal seconde, BigDecimal convenu, BigDecimal rappel) {
        ConventionAnterieure premiere =
                new ConventionAnterieure(demande("2026-02 100", "2026-03 100").heuresParMois(), convenu);

        assertThat(calcul.rappel(demande("2026-05 " + seconde), List.of(premiere))
                        .map(Rappel::montant))
                .isEqualTo(Optional.ofNullable(rappel));
    }

    @Test
    void g11_the_arrears_of_several_conventions_add_up_and_each_keeps_its_own_pay() {
        ConventionAnterieure enFevrier =
                ConventionAnterieure.de(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 27), eur("140"), null);
        ConventionAnterieure payee = ConventionAnterieure.de(
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 31),
                eur("154"),
                MontantPropose.enEuros(eur("700"), UniteGratification.MOIS));

        Rappel rappel =
                calcul.rappel(demande("2026-05 50"), List.of(payee, enFevrier)).orElseThrow();

        assertThat(rappel.montant()).isEqualByComparingTo("630.00");
        assertThat(rappel.heures()).isEqualByComparingTo("140");
        assertThat(rappel.cumul()).isEqualByComparingTo("344");
    }

    @Test
    void arrears_without_a_known_ceiling_or_in_another_currency_have_no_amount_and_abroad_there_are_none() {
        SortedMap<YearMonth, BigDecimal> heures = demande("2026-02 200").heuresParMois();
        ConventionAnterieure premiere = new ConventionAnterieure(heures, BigDecimal.ZERO);
        ConventionAnterieure enFrancs = ConventionAnterieure.de(
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 2, 27),
                eur("140"),
                new MontantPropose(eur("10"), UniteGratification.HEURE, "CHF"));

        assertThat(calcul.rappel(DemandeGratification.deHeures(heures, Zone.MAYOTTE), List.of(premiere)))
                .hasValueSatisfying(rappel -> assertThat(rappel.montant()).isNull());
        assertThat(calcul.rappel(demande("2026-05 200"), List.of(enFrancs)))
                .hasValueSatisfying(rappel -> assertThat(rappel.montant()).isNull());
        assertThat(calcul.rappel(DemandeGratification.deHeures(heures, Zone.AUCUNE), List.of(premiere)))
                .isEmpty();
        assertThat(calcul.rappel(demande("2026-05 400"), List.of())).isEmpty();
    }

    @Test
    void hours_of_which_only_the_sum_is_known_are_spread_over_the_months_to_the_cent() {
        ConventionAnterieure surDeuxAns =
                ConventionAnterieure.de(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 30), eur("300"), null);

        assertThat(surDeuxAns.heuresParMois())
                .containsExactly(
                        Map.entry(YearMonth.of(2025, 12), eur("153.33")),
                        Map.entry(YearMonth.of(2026, 1), eur("146.67")));
        assertThat(ConventionAnterieure.de(LocalDate.of(2026, 2, 7), LocalDate.of(2026, 2, 8), eur("10"), null)
                        .heures())
                .as("a week-end")
                .isEqualByComparingTo("10");
    }

    @Test
    void g12_with_different_hosts_nothing_adds_up() {
        assertThat(calcul.calculer(demande("2026-02 200")).due()).isFalse();
        assertThat(calcul.calculer(demande("2026-05 150")).due()).isFalse();
    }

    @Test
    void g14_a_placement_broken_off_is_paid_for_the_hours_done() {
        Presence faite = CalculPresence.calculer(PlanDePresence.regulier(
                        LocalDate.of(2026, 2, 2),
                        LocalDate.of(2026, 7, 31),
                        SemaineType.TRENTE_CINQ_HEURES,
                        Zone.METROPOLE)
                .avecInterruptions(List.of(new Interruption(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 7, 31)))));

        Gratification gratification =
                calcul.calculer(DemandeGratification.de(faite, Zone.METROPOLE).avecHeuresPrevues(eur("868")));

        assertThat(faite.heures()).isEqualByComparingTo("280");
        assertThat(gratification.due()).isTrue();
        assertThat(montants(gratification.mensuel())).isEqualTo("630.00 630.00");
        assertThat(gratification.total()).isEqualByComparingTo("1260.00");
    }

    @Test
    void g15_contributions_are_owed_on_what_exceeds_the_franchise() {
        YearMonth mars = YearMonth.of(2026, 3);

        assertThat(calcul.baseDeCotisations(mars, Zone.METROPOLE, eur("154"), eur("900.00")))
                .hasValueSatisfying(base -> assertThat(base).isEqualByComparingTo("207.00"));
        assertThat(calcul.baseDeCotisations(mars, Zone.METROPOLE, eur("154"), eur("693.00")))
                .hasValueSatisfying(base -> assertThat(base).isZero());
        assertThat(calcul.baseDeCotisations(mars, Zone.AUCUNE, eur("154"), eur("900.00")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"308, false, 0", "308.01, true, 1386.05", "308.5, true, 1388.25", "309, true, 1390.50"})
    void g17_the_threshold_is_more_than_308_hours(BigDecimal heures, boolean due, BigDecimal total) {
        Gratification gratification = calcul.calculer(demande("2026-03 " + heures));

        assertThat(gratification.due()).isEqualTo(due);
        assertThat(gratification.total()).isEqualByComparingTo(total);
    }

    @Test
    void g18_the_longest_placement_of_2026_is_worth_4158_euros() {
        Gratification gratification = calcul.calculer(
                demande("2026-01 154", "2026-02 154", "2026-03 154", "2026-04 154", "2026-05 154", "2026-06 154"));

        assertThat(gratification.total()).isEqualByComparingTo("4158.00");
        assertThat(montants(gratification.lisse())).isEqualTo("693.00 693.00 693.00 693.00 693.00 693.00");
    }

    @Test
    void g20_abroad_nothing_is_due_and_nothing_is_compared() {
        Gratification gratification =
                calcul.calculer(DemandeGratification.de(pleinTemps("2026-02-02", "2026-07-31"), Zone.AUCUNE));

        assertThat(gratification.due()).isFalse();
        assertThat(gratification.total()).isNull();
        assertThat(gratification.motif()).isEqualTo(MotifSansMontant.ETRANGER);
        assertThat(gratification.mensuel()).hasSize(6).allMatch(m -> m.montant() == null);
        assertThat(gratification.comparer(MontantPropose.enEuros(eur("1"), UniteGratification.HEURE)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MAYOTTE", "PACIFIQUE", "SAINT_PIERRE_ET_MIQUELON"})
    void where_no_ceiling_is_known_it_may_be_due_but_has_no_amount(Zone zone) {
        Gratification gratification =
                calcul.calculer(DemandeGratification.de(pleinTemps("2026-02-02", "2026-07-31"), zone));

        assertThat(gratification.due()).isTrue();
        assertThat(gratification.comparable()).isFalse();
        assertThat(gratification.motif()).isEqualTo(MotifSansMontant.SANS_PLAFOND);
        assertThat(gratification.total()).isNull();
        assertThat(gratification.lisse()).allMatch(m -> m.montant() == null);
    }

    @Test
    void a_zone_gets_amounts_as_soon_as_its_ceiling_is_entered() {
        List<BaremeGratification> lignes = new ArrayList<>(new BaremesLivres().lignes());
        lignes.add(
                new BaremeGratification(Zone.MAYOTTE, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), eur("23")));

        Gratification gratification = new CalculGratification(() -> lignes)
                .calculer(DemandeGratification.de(pleinTemps("2026-02-02", "2026-07-31"), Zone.MAYOTTE));

        assertThat(gratification.total()).isEqualByComparingTo("2994.60");
    }

    @Test
    void after_the_last_known_ceiling_it_goes_on_and_says_so() {
        assertThat(calcul.calculer(demande("2026-12 154", "2027-01 161")).provisoire())
                .isTrue();
        assertThat(calcul.calculer(demande("2027-01 350")).total()).isEqualByComparingTo("1575.00");
        assertThat(calcul.calculer(demande("2026-12 350")).provisoire()).isFalse();
    }

    @Test
    void before_the_first_known_ceiling_there_is_no_amount() {
        assertThat(calcul.calculer(demande("2014-12 154", "2015-01 161")).total())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-08-31, 1155.00", // 13.75 % of 24 euros
        "2015-09-01, 1260.00",
    })
    void the_rate_is_that_of_the_day_of_signature(LocalDate signature, BigDecimal total) {
        assertThat(calcul.calculer(demande("2015-10 350").signeeLe(signature, ReferencePlafond.MOIS))
                        .total())
                .isEqualByComparingTo(total);
    }

    @Test
    void an_institution_may_keep_the_ceiling_of_the_signature_over_the_new_year() {
        DemandeGratification demande = demande("2025-11 200", "2026-01 200");
        LocalDate signature = LocalDate.of(2025, 10, 15);

        assertThat(calcul.calculer(demande.signeeLe(signature, ReferencePlafond.SIGNATURE))
                        .total())
                .isEqualByComparingTo("1740.00");
        assertThat(calcul.calculer(demande.signeeLe(signature, ReferencePlafond.MOIS))
                        .total())
                .isEqualByComparingTo("1770.00");
    }

    @Test
    void a_branch_agreement_may_only_raise_the_minimum() {
        assertThat(calcul.calculer(demande("2026-03 350").avecMinimumConventionnel(eur("5.00")))
                        .total())
                .isEqualByComparingTo("1750.00");
        assertThat(calcul.calculer(demande("2026-03 350").avecMinimumConventionnel(eur("4.00")))
                        .total())
                .isEqualByComparingTo("1575.00");
    }

    @Test
    void a_month_with_less_than_an_hour_gets_no_payment_of_its_own() {
        Gratification gratification = calcul.calculer(demande("2026-02 0.5", "2026-03 200", "2026-04 200"));

        assertThat(gratification.total()).isEqualByComparingTo("1802.25");
        assertThat(montants(gratification.lisse())).isEqualTo("901.13 901.12");
    }

    @ParameterizedTest
    @CsvSource({
        "HEURE, 4.50, true", "HEURE, 4.49, false",
        "JOUR, 31.50, true", "JOUR, 31.49, false",
        "SEMAINE, 150.24, true", "SEMAINE, 150.23, false", // 868 h in 26 weeks
        "MOIS, 651.00, true", "MOIS, 650.99, false",
        "TOTAL, 3906.00, true", "TOTAL, 3905.99, false",
    })
    void any_unit_is_held_against_the_minimum(UniteGratification unite, BigDecimal montant, boolean suffisant) {
        Gratification gratification =
                calcul.calculer(DemandeGratification.de(pleinTemps("2026-02-02", "2026-07-31"), Zone.METROPOLE));

        Comparaison comparaison =
                gratification.comparer(MontantPropose.enEuros(montant, unite)).orElseThrow();

        assertThat(comparaison.suffisant()).isEqualTo(suffisant);
        assertThat(comparaison.horaireMinimal()).isEqualByComparingTo("4.50");
        assertThat(comparaison.horairePropose()).isBetween(eur("4.48"), eur("4.51"));
    }

    @Test
    void an_hourly_offer_must_reach_the_rate_of_each_month() {
        Gratification gratification = calcul.calculer(demande("2025-11 200", "2026-01 200"));

        assertThat(gratification.comparer(MontantPropose.enEuros(eur("4.45"), UniteGratification.HEURE)))
                .hasValueSatisfying(c -> {
                    assertThat(c.suffisant()).isFalse();
                    assertThat(c.minimumDansLUnite()).isEqualByComparingTo("4.50");
                    assertThat(c.horaireMinimal()).isEqualByComparingTo("4.425");
                });
    }

    @Test
    void another_currency_is_not_compared() {
        Gratification gratification = calcul.calculer(demande("2026-03 350"));

        assertThat(gratification.comparer(new MontantPropose(eur("10"), UniteGratification.HEURE, "CHF")))
                .isEmpty();
        Gratification enFrancs = calcul.calculer(demande("2026-03 350").payeeEn("CHF"));
        assertThat(enFrancs.due()).isTrue();
        assertThat(enFrancs.total()).isNull();
        assertThat(enFrancs.motif()).isEqualTo(MotifSansMontant.DEVISE);
    }

    @Test
    void a_plan_without_hours_owes_nothing() {
        Gratification gratification = calcul.calculer(demande());

        assertThat(gratification.due()).isFalse();
        assertThat(gratification.total()).isZero();
        assertThat(gratification.comparer(MontantPropose.enEuros(eur("1"), UniteGratification.MOIS)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NON, 119", "PENTECOTE_SEULE, 126", "OUI, 147"})
    void the_institution_sets_which_idle_holidays_are_paid(JoursFeriesComptes feries, BigDecimal heuresDeMai) {
        Presence mai = pleinTemps("2026-05-01", "2026-05-31");
        assertThat(mai.feriesChomes()).hasSize(4);

        assertThat(new HeuresPayees(false, feries).parMois(mai).get(YearMonth.of(2026, 5)))
                .isEqualByComparingTo(heuresDeMai);
    }

    @Test
    void leave_counts_for_the_threshold_and_is_paid_only_where_the_host_pays_it() {
        Presence presence = CalculPresence.calculer(PlanDePresence.regulier(
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2026, 6, 9),
                        SemaineType.TRENTE_CINQ_HEURES,
                        Zone.METROPOLE)
                .avecConges(List.of(new Interruption(LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 9)))));

        Gratification impayes = calcul.calculer(DemandeGratification.de(presence, Zone.METROPOLE));
        Gratification payes = calcul.calculer(
                DemandeGratification.de(presence, Zone.METROPOLE, new HeuresPayees(true, JoursFeriesComptes.NON)));

        assertThat(impayes.due()).isTrue();
        assertThat(impayes.total()).isEqualByComparingTo("1386.00");
        assertThat(payes.total()).isEqualByComparingTo("1417.50");
    }
}
