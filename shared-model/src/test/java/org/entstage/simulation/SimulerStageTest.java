package org.entstage.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.Niveau;
import org.entstage.convention.regles.Reglage;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.gratification.JoursFeriesComptes;
import org.entstage.gratification.Mensualite;
import org.entstage.gratification.PolitiqueGratification;
import org.entstage.gratification.PolitiquesDeGratification;
import org.entstage.gratification.ReferencePlafond;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.DureeLegale;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulerStageTest {

    private static final LocalDate DEBUT = LocalDate.parse("2026-02-02");
    private static final LocalDate FIN = LocalDate.parse("2026-07-31");
    private static final SaisieInterruption VACANCES = interruption("2026-04-20", "2026-05-01", null);

    private final SimulerStage simuler = SimulationDeTest.cas();

    private static SaisieInterruption interruption(String debut, String fin, DemiJournee demiJournee) {
        return new SaisieInterruption(jour(debut), jour(fin), demiJournee);
    }

    private static LocalDate jour(String texte) {
        return texte == null ? null : LocalDate.parse(texte);
    }

    private static Map<DayOfWeek, BigDecimal> semaine(String... heures) {
        Map<DayOfWeek, BigDecimal> semaine = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < heures.length; i++) {
            semaine.put(DayOfWeek.of(i + 1), new BigDecimal(heures[i]));
        }
        return semaine;
    }

    private static SaisieSimulation saisie(Zone zone, SaisieInterruption... interruptions) {
        return saisie(DEBUT, FIN, zone, List.of(interruptions));
    }

    private static SaisieSimulation saisie(
            LocalDate debut, LocalDate fin, Zone zone, List<SaisieInterruption> interruptions) {
        return new SaisieSimulation(debut, fin, semaine("7", "7", "7", "7", "7"), interruptions, zone, List.of());
    }

    private Simulation simuler(SaisieSimulation saisie) {
        return simuler.executer(Acteur.visiteur(), saisie);
    }

    @Test
    void the_example_of_the_documentation() {
        Simulation simulation = simuler(saisie(Zone.METROPOLE, VACANCES));

        assertThat(simulation.presence().heures()).isEqualByComparingTo("805");
        assertThat(simulation.presence().jours()).isEqualTo(115);
        assertThat(simulation.presence().duree()).isEqualTo(new DureeLegale(5, 5, BigDecimal.ZERO));
        assertThat(simulation.presence().feriesChomes().keySet())
                .containsExactly(
                        jour("2026-04-06"),
                        jour("2026-05-08"),
                        jour("2026-05-14"),
                        jour("2026-05-25"),
                        jour("2026-07-14"));
        assertThat(simulation.gratification().due()).isTrue();
        assertThat(simulation.total()).isEqualTo(new BigDecimal("3622.50"));
        assertThat(simulation.gratification().mensuel().get(0))
                .isEqualTo(new Mensualite(YearMonth.of(2026, 2), new BigDecimal("140"), new BigDecimal("630.00")));
        assertThat(simulation.gratification().lisse())
                .hasSize(6)
                .allSatisfy(mois -> assertThat(mois.montant()).isEqualTo("603.75"));
        assertThat(simulation.constats())
                .extracting(Constat::regle, Constat::niveau)
                .containsExactly(tuple("R06", Niveau.INFORMATION), tuple("R08", Niveau.INFORMATION));
    }

    @Test
    void who_did_not_log_in_may_do_what_reads_no_person_s_data_and_nothing_else() {
        assertThat(Stream.of(Action.values()).filter(Acteur.visiteur()::peut))
                .as("simulating, asking for a link, reading feeds: none reads a person's data")
                .containsExactlyInAnyOrder(Action.SIMULER, Action.ENTREPRISE_DEMANDER, Action.FLUX_LIRE);
        assertThatThrownBy(() -> Acteur.visiteur().exiger(Action.STRUCTURE_CHERCHER))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void nothing_is_owed_up_to_308_hours() {
        Simulation simulation = simuler(saisie(jour("2026-04-01"), jour("2026-06-08"), Zone.METROPOLE, List.of()));

        assertThat(simulation.presence().heures()).isEqualByComparingTo("308");
        assertThat(simulation.gratification().due()).isFalse();
        assertThat(simulation.total()).isZero();
    }

    @Test
    void a_zone_without_ceiling_has_no_amounts() {
        Simulation due = simuler(saisie(Zone.MAYOTTE));
        Simulation courte = simuler(saisie(DEBUT, DEBUT.plusDays(10), Zone.MAYOTTE, List.of()));

        assertThat(due.gratification().due()).isTrue();
        assertThat(due.total()).isNull();
        assertThat(due.gratification().mensuel())
                .allSatisfy(mois -> assertThat(mois.montant()).isNull());
        assertThat(courte.total()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {
                "METROPOLE",
                "ALSACE_MOSELLE",
                "GUADELOUPE",
                "MARTINIQUE",
                "GUYANE",
                "LA_REUNION",
                "MAYOTTE",
                "SAINT_MARTIN",
                "SAINT_BARTHELEMY"
            })
    void every_zone_of_the_contract_is_counted(Zone zone) {
        assertThat(simuler(saisie(zone)).presence().heures()).isPositive();
    }

    @Test
    void half_a_day_takes_half_of_the_hours() {
        BigDecimal entier = simuler(saisie(Zone.METROPOLE)).presence().heures();
        BigDecimal moins = simuler(saisie(Zone.METROPOLE, interruption("2026-03-04", "2026-03-04", DemiJournee.MATIN)))
                .presence()
                .heures();

        assertThat(entier.subtract(moins)).isEqualByComparingTo("3.5");
    }

    @Test
    void a_worked_holiday_counts_and_a_day_that_is_none_changes_nothing() {
        SaisieSimulation travaillees = new SaisieSimulation(
                DEBUT,
                FIN,
                semaine("7", "7", "7", "7", "7"),
                List.of(),
                Zone.METROPOLE,
                List.of(jour("2026-05-25"), jour("2026-05-26")));

        assertThat(simuler(travaillees).presence().heures()).isEqualByComparingTo("875");
    }

    @Test
    void what_the_institution_decided_is_obeyed() {
        PolitiquesDeGratification choix = new PolitiquesDeGratification() {
            @Override
            public PolitiqueGratification pour(long centre) {
                return PolitiqueGratification.ORDINAIRE;
            }

            @Override
            public PolitiqueGratification deLEtablissement() {
                return new PolitiqueGratification(ReferencePlafond.SIGNATURE, JoursFeriesComptes.OUI);
            }
        };
        Simulation simulation = SimulationDeTest.cas(choix)
                .executer(Acteur.visiteur(), saisie(jour("2026-04-01"), jour("2026-06-09"), Zone.METROPOLE, List.of()));

        // 315 h and five idle holidays, at 15 % of the ceiling of the day of the simulation, 2025
        assertThat(simulation.total()).isEqualByComparingTo("1522.50");
    }

    /** Settings of the rules, each by its code; the others are as the catalogue delivers them. */
    private static Simulation simuler(Map<String, UnaryOperator<Reglage>> reglages, SaisieSimulation saisie) {
        return SimulationDeTest.cas(
                        centre -> PolitiqueGratification.ORDINAIRE,
                        fiche -> reglages.getOrDefault(fiche.id(), UnaryOperator.identity())
                                .apply(Reglage.parDefaut(fiche)))
                .executer(Acteur.visiteur(), saisie);
    }

    private static UnaryOperator<Reglage> valeur(String parametre, String valeur) {
        return reglage -> new Reglage(reglage.fiche(), true, null, Map.of(parametre, valeur));
    }

    @Test
    void a_rule_holds_as_the_institution_set_it() {
        SaisieSimulation quaranteHeures = new SaisieSimulation(
                DEBUT, FIN, semaine("8", "8", "8", "8", "8"), List.of(VACANCES), Zone.METROPOLE, List.of());

        assertThat(simuler(Map.of(), quaranteHeures).constats())
                .extracting(Constat::regle, Constat::niveau)
                .contains(tuple("R05", Niveau.AVERTISSEMENT), tuple("R13A", Niveau.AVERTISSEMENT));
        assertThat(simuler(
                                Map.of(
                                        "R13A",
                                        reglage -> new Reglage(reglage.fiche(), true, Niveau.BLOQUANT, Map.of()),
                                        "R05",
                                        reglage -> new Reglage(reglage.fiche(), false, null, Map.of()),
                                        "R04",
                                        valeur("heures", "900")),
                                quaranteHeures)
                        .constats())
                .extracting(Constat::regle, Constat::niveau)
                .containsExactly(
                        tuple("R04", Niveau.BLOQUANT),
                        tuple("R13A", Niveau.BLOQUANT),
                        tuple("R06", Niveau.INFORMATION),
                        tuple("R08", Niveau.INFORMATION));
    }

    @Test
    void what_is_only_foreseen_stays_information_whatever_the_level() {
        Simulation simulation = simuler(
                Map.of("R08", reglage -> new Reglage(reglage.fiche(), true, Niveau.BLOQUANT, Map.of())),
                saisie(Zone.METROPOLE, VACANCES));

        assertThat(simulation.constats())
                .extracting(Constat::regle, Constat::niveau)
                .containsExactly(tuple("R06", Niveau.INFORMATION), tuple("R08", Niveau.INFORMATION));
    }

    @Test
    void the_placement_lies_in_the_teaching_year_as_the_institution_bounds_it() {
        SaisieSimulation tardive = saisie(jour("2026-08-31"), jour("2026-10-01"), Zone.METROPOLE, List.of());
        SaisieSimulation suivante = saisie(jour("2026-09-01"), jour("2026-10-01"), Zone.METROPOLE, List.of());

        assertThat(bornes(simuler(Map.of(), tardive))).containsExactly("R03.apres 2026-09-30");
        assertThat(bornes(simuler(Map.of(), suivante))).isEmpty();
        assertThat(bornes(simuler(Map.of("R03", valeur("dernierJour", "12-31")), tardive)))
                .isEmpty();
        assertThat(bornes(simuler(Map.of("R03", valeur("premierJour", "09-15")), suivante)))
                .containsExactly("R03.avant 2026-09-15");
    }

    private static List<String> bornes(Simulation simulation) {
        return simulation.constats().stream()
                .filter(constat -> constat.regle().equals("R03"))
                .map(constat -> constat.cle().replaceFirst(".*(?=R03)", "") + " "
                        + constat.arguments().get(0))
                .toList();
    }

    @Test
    void the_first_day_that_can_be_simulated_is_counted() {
        assertThat(simuler(saisie(jour("1900-01-01"), jour("1900-01-31"), Zone.METROPOLE, List.of()))
                        .presence()
                        .heures())
                .isPositive();
    }

    @Test
    void broken_rules_are_told_with_every_figure() {
        Simulation simulation = simuler(saisie(jour("2026-01-05"), jour("2026-07-16"), Zone.METROPOLE, List.of()));

        assertThat(simulation.presence().heures()).isEqualByComparingTo("931");
        assertThat(simulation.total()).isEqualByComparingTo("4189.50");
        assertThat(simulation.constats())
                .extracting(Constat::regle, Constat::niveau, Constat::reference)
                .contains(tuple("R04", Niveau.BLOQUANT, "L124-5"));
    }

    @Test
    void a_week_without_hours_is_counted_as_nothing() {
        Simulation simulation =
                simuler(new SaisieSimulation(DEBUT, FIN, Map.of(), List.of(), Zone.METROPOLE, List.of()));

        assertThat(simulation.presence().heures()).isZero();
        assertThat(simulation.total()).isZero();
        assertThat(simulation.constats()).extracting(Constat::regle).containsExactly("M06");
    }

    static Stream<Arguments> mauvaises() {
        Map<DayOfWeek, BigDecimal> semaine = semaine("7", "7", "7", "7", "7");
        return Stream.of(
                faute("debut obligatoire.debut", null, FIN, semaine, List.of(), Zone.METROPOLE, List.of()),
                faute("fin obligatoire.fin", DEBUT, null, semaine, List.of(), Zone.METROPOLE, List.of()),
                faute("fin fin.avant", DEBUT, DEBUT.minusDays(1), semaine, List.of(), Zone.METROPOLE, List.of()),
                faute(
                        "fin fin.loin",
                        DEBUT,
                        DEBUT.plusYears(2).plusDays(1),
                        semaine,
                        List.of(),
                        Zone.METROPOLE,
                        List.of()),
                faute("debut annee", jour("1899-12-31"), FIN, semaine, List.of(), Zone.METROPOLE, List.of()),
                faute("semaine obligatoire.semaine", DEBUT, FIN, null, List.of(), Zone.METROPOLE, List.of()),
                faute("semaine.lundi heures", DEBUT, FIN, semaine("-0.01"), List.of(), Zone.METROPOLE, List.of()),
                faute("semaine.mardi heures", DEBUT, FIN, semaine("24", "24.01"), List.of(), Zone.METROPOLE, List.of()),
                faute("semaine.lundi decimales", DEBUT, FIN, semaine("7.125"), List.of(), Zone.METROPOLE, List.of()),
                faute(
                        "semaine.lundi decimales",
                        DEBUT,
                        FIN,
                        semaine("1E-999999999"),
                        List.of(),
                        Zone.METROPOLE,
                        List.of()),
                faute("zone zone", DEBUT, FIN, semaine, List.of(), null, List.of()),
                faute("zone zone", DEBUT, FIN, semaine, List.of(), Zone.AUCUNE, List.of()),
                interrompue("interruptions[0].debut obligatoire.interruption.debut", null, "2026-03-04", null),
                interrompue("interruptions[0].fin obligatoire.interruption.fin", "2026-03-04", null, null),
                interrompue("interruptions[0].fin interruption.fin", "2026-03-04", "2026-03-03", null),
                interrompue("interruptions[0].debut interruption.dehors", "2026-08-01", "2026-08-02", null),
                interrompue("interruptions[0].debut interruption.dehors", "2025-08-01", "2026-02-01", null),
                interrompue(
                        "interruptions[0].demiJournee interruption.demiJournee",
                        "2026-03-04",
                        "2026-03-05",
                        DemiJournee.MATIN),
                faute(
                        "joursFeriesTravailles[1] double",
                        DEBUT,
                        FIN,
                        semaine,
                        List.of(),
                        Zone.METROPOLE,
                        List.of(jour("2026-05-25"), jour("2026-05-25"))),
                faute(
                        "interruptions trop",
                        DEBUT,
                        FIN,
                        semaine,
                        Stream.generate(() -> VACANCES).limit(101).toList(),
                        Zone.METROPOLE,
                        List.of()));
    }

    private static Arguments interrompue(String attendu, String debut, String fin, DemiJournee demiJournee) {
        return faute(
                attendu,
                DEBUT,
                FIN,
                semaine("7"),
                List.of(interruption(debut, fin, demiJournee)),
                Zone.METROPOLE,
                List.of());
    }

    private static Arguments faute(
            String attendu,
            LocalDate debut,
            LocalDate fin,
            Map<DayOfWeek, BigDecimal> semaine,
            List<SaisieInterruption> interruptions,
            Zone zone,
            List<LocalDate> feries) {
        return Arguments.of(attendu, new SaisieSimulation(debut, fin, semaine, interruptions, zone, feries));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mauvaises")
    void what_is_wrong_is_told_at_its_field(String attendu, SaisieSimulation saisie) {
        assertThat(refus(saisie)).containsExactly(attendu);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(refus(new SaisieSimulation(
                        DEBUT,
                        DEBUT.minusDays(1),
                        semaine("25"),
                        List.of(interruption("2026-03-04", "2026-03-03", null)),
                        null,
                        List.of(DEBUT, DEBUT))))
                .containsExactly(
                        "fin fin.avant",
                        "semaine.lundi heures",
                        "interruptions[0].fin interruption.fin",
                        "zone zone",
                        "joursFeriesTravailles[1] double");
    }

    private List<String> refus(SaisieSimulation saisie) {
        try {
            simuler(saisie);
            return List.of();
        } catch (RefusMetier refus) {
            return refus.problemes().stream().map(SimulerStageTest::court).toList();
        }
    }

    private static String court(Probleme probleme) {
        return probleme.champ() + " " + probleme.cle().replaceFirst("simulation\\.", "");
    }
}
