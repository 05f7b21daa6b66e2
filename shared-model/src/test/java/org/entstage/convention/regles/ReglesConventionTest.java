package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entstage.gratification.BaremesLivres;
import org.entstage.gratification.CalculGratification;
import org.entstage.gratification.DemandeGratification;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.CalculPresence;
import org.entstage.presence.PlanDePresence;
import org.entstage.presence.Presence;
import org.entstage.presence.SemaineType;
import org.entstage.presence.Zone;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole catalogue: each rule broken once and kept once, with its words and its source in both languages. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReglesConventionTest {

    private static final String DEBUT = "2026-02-02";
    private static final String FIN = "2026-07-31";
    private static final SemaineType DIMANCHES = new SemaineType(
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            BigDecimal.valueOf(7),
            BigDecimal.valueOf(7),
            BigDecimal.valueOf(7),
            BigDecimal.valueOf(7),
            BigDecimal.valueOf(7));

    private static final SemaineType SIX_JOURS = new SemaineType(
            nombre("5"), nombre("5"), nombre("5"), nombre("5"), nombre("5"), nombre("5"), BigDecimal.ZERO);
    private static final SemaineType MARDI_AU_SAMEDI = new SemaineType(
            BigDecimal.ZERO, nombre("7"), nombre("7"), nombre("7"), nombre("7"), nombre("7"), BigDecimal.ZERO);

    /** Facts that break a rule, by the key of what is said; the convention that they start from breaks none. */
    static Stream<Arguments> fautes() {
        return Stream.of(
                faute("M00", Niveau.BLOQUANT, uneConvention().chez(null)),
                faute("M01", Niveau.BLOQUANT, uneConvention().cursus(" ", "450")),
                faute("M01H", Niveau.BLOQUANT, uneConvention().cursus("Master", null)),
                faute("M02R", Niveau.BLOQUANT, uneConvention().referent(null)),
                faute("M02T", Niveau.BLOQUANT, uneConvention().tuteur(null)),
                faute("M03", Niveau.BLOQUANT, uneConvention().competences(null)),
                faute("M04", Niveau.BLOQUANT, uneConvention().activites("")),
                faute("M05D", Niveau.BLOQUANT, uneConvention().du(null, FIN)),
                faute("M05F", Niveau.BLOQUANT, uneConvention().du(DEBUT, null)),
                faute("M06", Niveau.BLOQUANT, uneConvention().semaine(SemaineType.duLundiAuVendredi(BigDecimal.ZERO))),
                faute("M07", Niveau.BLOQUANT, uneConvention().suivi(null)),
                faute(
                        "M08",
                        Niveau.BLOQUANT,
                        uneConvention().payee("5", UniteGratification.HEURE).sansModeDePaiement()),
                faute("M14", Niveau.BLOQUANT, uneConvention().reglement(true, null)),
                faute("R01", Niveau.BLOQUANT, uneConvention().inscrit("2024-09-01", "2025-08-31")),
                faute("R01.nonVerifiable", Niveau.INFORMATION, uneConvention().inscrit(null, null)),
                faute("R02", Niveau.BLOQUANT, uneConvention().cursus("DU", "199")),
                faute("R02.presentiel", Niveau.BLOQUANT, uneConvention().declare("heuresPresentiel", nombre("49"))),
                faute("R02.nonVerifiable", Niveau.INFORMATION, uneConvention().declare("heuresPresentiel", null)),
                faute("R03", Niveau.BLOQUANT, uneConvention().du(DEBUT, "2026-02-01")),
                faute("R03.avant", Niveau.BLOQUANT, uneConvention().du("2025-08-29", "2025-10-31")),
                faute("R03.apres", Niveau.BLOQUANT, uneConvention().du("2026-07-01", "2026-09-01")),
                faute("R04", Niveau.BLOQUANT, uneConvention().du("2026-01-05", "2026-07-16")),
                faute("R04.cumul", Niveau.BLOQUANT, uneConvention().autresHeures("630")),
                faute("R05", Niveau.AVERTISSEMENT, uneConvention().autresHeures("600")),
                faute("R06", Niveau.BLOQUANT, uneConvention().du(DEBUT, FIN)),
                faute(
                        "R06.insuffisante.HEURE",
                        Niveau.BLOQUANT,
                        uneConvention().du(DEBUT, FIN).payee("4.49", UniteGratification.HEURE)),
                faute(
                        "R06.insuffisante.JOUR",
                        Niveau.BLOQUANT,
                        uneConvention().du(DEBUT, FIN).payee("31", UniteGratification.JOUR)),
                faute(
                        "R06.insuffisante.SEMAINE",
                        Niveau.BLOQUANT,
                        uneConvention().du(DEBUT, FIN).payee("100", UniteGratification.SEMAINE)),
                faute(
                        "R06.insuffisante.MOIS",
                        Niveau.BLOQUANT,
                        uneConvention().du(DEBUT, FIN).payee("650", UniteGratification.MOIS)),
                faute(
                        "R06.insuffisante.TOTAL",
                        Niveau.BLOQUANT,
                        uneConvention().du(DEBUT, FIN).payee("3905", UniteGratification.TOTAL)),
                faute(
                        "R06.nonVerifiable",
                        Niveau.INFORMATION,
                        uneConvention().du(DEBUT, FIN).enZone(Zone.MAYOTTE).payee("1", UniteGratification.HEURE)),
                faute(
                        "R07",
                        Niveau.AVERTISSEMENT,
                        uneConvention().autresHeures("200").rappel("900.00")),
                faute("R07.sansMontant", Niveau.AVERTISSEMENT, uneConvention().autresHeures("200")),
                faute("R08", Niveau.BLOQUANT, uneConvention().du(DEBUT, FIN)),
                faute("R09", Niveau.BLOQUANT, uneConvention().entoure(referent(16))),
                faute("R10", Niveau.BLOQUANT, uneConvention().entoure(tuteur(3))),
                faute(
                        "R11",
                        Niveau.AVERTISSEMENT,
                        uneConvention().hote(50, false, "FR").entoure(organisme(8))),
                faute("R11.nonVerifiable", Niveau.INFORMATION, uneConvention().hote(null, false, "FR")),
                faute("R12", Niveau.AVERTISSEMENT, uneConvention().entoure(avant("2026-01-05", "2026-03-31"))),
                faute("R12.nonVerifiable", Niveau.INFORMATION, uneConvention().declare("poste", null)),
                faute(
                        "R12.nonVerifiable",
                        Niveau.INFORMATION,
                        uneConvention().entoure(sansPoste("2026-01-05", "2026-03-31"))),
                faute("R13", Niveau.BLOQUANT, uneConvention().semaine(parJour(11))),
                faute("R13A", Niveau.AVERTISSEMENT, uneConvention().semaine(parJour(8))),
                faute("R14", Niveau.BLOQUANT, uneConvention().ne("2008-06-01").semaine(parJour(8))),
                faute(
                        "R14.repos",
                        Niveau.BLOQUANT,
                        uneConvention().ne("2008-06-01").deNuit()),
                faute(
                        "R14.deuxJours",
                        Niveau.BLOQUANT,
                        uneConvention().ne("2008-06-01").semaine(SIX_JOURS)),
                faute(
                        "R14.nonVerifiable",
                        Niveau.INFORMATION,
                        uneConvention().ne("2008-06-01").semaine(MARDI_AU_SAMEDI)),
                faute("R14.nonVerifiable", Niveau.INFORMATION, uneConvention().ne(null)),
                faute("R15", Niveau.BLOQUANT, uneConvention().semaine(DIMANCHES)),
                faute("R16", Niveau.AVERTISSEMENT, uneConvention().declare("aucuneTacheDangereuse", false)),
                faute("R16.nonVerifiable", Niveau.INFORMATION, uneConvention().declare("aucuneTacheDangereuse", null)),
                faute("R17", Niveau.AVERTISSEMENT, uneConvention().declare("motif", "Emploi Saisonnier d'été")),
                faute("R17.nonVerifiable", Niveau.INFORMATION, uneConvention().declare("motif", null)),
                faute("R18", Niveau.AVERTISSEMENT, uneConvention().tuteur("Odile MODELE")),
                faute("R18.parente", Niveau.AVERTISSEMENT, uneConvention().declare("parenteTuteur", true)),
                faute("R18.nonVerifiable", Niveau.INFORMATION, uneConvention().declare("parenteTuteur", null)),
                faute("R19", Niveau.BLOQUANT, uneConvention().entoure(etudiant("300"))),
                faute("R19.partiel", Niveau.AVERTISSEMENT, uneConvention().entoure(etudiant("100"))),
                faute("R20", Niveau.BLOQUANT, uneConvention().declare("assuranceAu", LocalDate.of(2026, 6, 4))),
                faute(
                        "R20.assistance",
                        Niveau.BLOQUANT,
                        uneConvention().outreMer().declare("assistance", false)),
                faute("R20.nonVerifiable", Niveau.INFORMATION, uneConvention().declare("assuranceDu", null)),
                faute("R21", Niveau.BLOQUANT, aLEtranger().declare("risque", Risque.ROUGE)),
                faute("R21.orange", Niveau.BLOQUANT, aLEtranger().declare("risque", Risque.ORANGE)),
                faute("R21.fiche", Niveau.BLOQUANT, aLEtranger().declare("fichePays", false)),
                faute("R21.nonVerifiable", Niveau.INFORMATION, aLEtranger().declare("risque", null)),
                faute("R22", Niveau.AVERTISSEMENT, aLEtranger().du("2025-10-01", "2026-04-01")),
                faute("R22.nonVerifiable", Niveau.INFORMATION, aLEtranger().payee("9", UniteGratification.HEURE)),
                faute("R24", Niveau.BLOQUANT, enCesure().declare("accordCesure", false)),
                faute("R24.deja", Niveau.BLOQUANT, enCesure().declare("dejaEnCesure", true)),
                faute("R24.dernier", Niveau.BLOQUANT, enCesure().declare("dernierSemestre", true)),
                faute("R24.longue", Niveau.BLOQUANT, enCesure().declare("semestresCesure", 3)),
                faute("R24.nonVerifiable", Niveau.INFORMATION, enCesure().declare("accordCesure", null)),
                faute("R25", Niveau.INFORMATION, uneConvention().enFormationContinue()),
                faute("R26", Niveau.INFORMATION, uneConvention().type("SANTE", "L")),
                faute("R27", Niveau.BLOQUANT, uneConvention().declare("autreContrat", true)),
                faute("R27.nonVerifiable", Niveau.INFORMATION, uneConvention().declare("autreContrat", null)),
                faute(
                        "R28",
                        Niveau.AVERTISSEMENT,
                        uneConvention()
                                .hote(50, true, "FR")
                                .declare("remunereParOrganisme", true)
                                .payee("5", UniteGratification.HEURE)),
                faute(
                        "R28.nonVerifiable",
                        Niveau.INFORMATION,
                        uneConvention()
                                .hote(50, true, "FR")
                                .declare("remunereParOrganisme", null)
                                .payee("5", UniteGratification.HEURE)),
                faute("R30", Niveau.AVERTISSEMENT, uneConvention().type("DOCT", "D")),
                faute("R31", Niveau.INFORMATION, uneConvention().type("SANTE", "L")),
                faute(
                        "R32",
                        Niveau.INFORMATION,
                        uneConvention().enFormationContinue().activites("FR7630006000011234567890189")),
                faute("R32", Niveau.INFORMATION, uneConvention().activites("Mon numéro : 2 55 08 14 168 025 38")));
    }

    /** The same rules on facts at the edge of the law that keep it. */
    static Stream<Arguments> justes() {
        return Stream.of(
                juste("R01", uneConvention().inscrit("2026-04-01", "2026-04-01")),
                juste("R02", uneConvention().cursus("Licence", "200").declare("heuresPresentiel", nombre("50"))),
                juste("R02", uneConvention().enCesure()),
                juste("R02", uneConvention().cursus("DU", "10").declare("derogationRecteur", true)),
                juste("R03", uneConvention().du("2025-09-01", "2026-08-31")),
                juste("R04", uneConvention().du("2026-01-05", "2026-07-15")),
                juste("R05", uneConvention().autresHeures("549")),
                juste("R06", uneConvention().du(DEBUT, FIN).payee("4.50", UniteGratification.HEURE)),
                juste("R07", uneConvention().autresHeures("200").rappel("0")),
                juste("R07", uneConvention().autresHeures("309")),
                juste("R08", uneConvention().du(DEBUT, FIN).conges("Deux jours par mois")),
                juste("R09", uneConvention().entoure(referent(15))),
                juste("R10", uneConvention().entoure(tuteur(2))),
                juste("R11", uneConvention().hote(50, false, "FR").entoure(organisme(7))),
                juste("R12", uneConvention().entoure(avant("2026-01-05", "2026-02-27"))),
                juste("R12", uneConvention().entoure(sansPoste("2026-01-05", "2026-02-27"))),
                juste("R13", uneConvention().semaine(parJour(9))),
                juste("R13A", uneConvention().semaine(parJour(7))),
                juste("R14", uneConvention().ne("2008-04-01").semaine(parJour(9))),
                juste("R15", uneConvention().semaine(DIMANCHES).presenceExceptionnelle("Un dimanche sur deux")),
                juste("R16", uneConvention()),
                juste("R17", uneConvention().declare("motif", "Remplacement d'un capteur par un autre")),
                juste("R18", uneConvention()),
                juste("R19", uneConvention().entoure(avant("2026-01-05", "2026-03-31"))),
                juste("R20", uneConvention().outreMer().declare("assistance", true)),
                juste("R21", dansLePacifique().declare("risque", null).declare("fichePays", false)),
                juste("R22", dansLePacifique().du("2025-10-01", "2026-04-01")),
                juste("R21", aLEtranger().declare("risque", Risque.ORANGE).declare("accordPresidence", true)),
                juste("R22", aLEtranger().du("2025-10-01", "2026-03-31")),
                juste("R23", uneConvention()),
                juste("R24", enCesure()),
                juste("R25", uneConvention()),
                juste("R26", uneConvention()),
                juste("R27", uneConvention()),
                juste("R28", uneConvention().hote(50, true, "FR").payee("5", UniteGratification.HEURE)),
                juste("R29", uneConvention()),
                juste("R30", uneConvention()),
                juste("R31", uneConvention()),
                juste("R32", uneConvention().activites("Bâtiment 2, salle 12 34, lot 2026-11")));
    }

    private static Arguments faute(String cle, Niveau niveau, FaitsDeTest faits) {
        return Arguments.of(cle, niveau, faits);
    }

    private static Arguments juste(String regle, FaitsDeTest faits) {
        return Arguments.of(regle, faits);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fautes")
    void a_rule_that_is_broken_says_so_with_its_source_in_both_languages(String cle, Niveau niveau, FaitsDeTest faits)
            throws IOException {
        Constat constat = ReglesConvention.examiner(faits.faits()).stream()
                .filter(trouve -> trouve.cle().equals("convention.regle." + cle))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(cle + " is not among " + ReglesConvention.examiner(faits.faits())));

        assertThat(constat.niveau()).isEqualTo(niveau);
        for (String langue : List.of("fr", "en")) {
            Properties textes = textes(langue);
            Object[] arguments =
                    constat.arguments().stream().map(Object::toString).toArray();
            String texte = new MessageFormat(textes.getProperty(constat.cle()), Locale.FRENCH).format(arguments);
            assertThat(texte).doesNotContain("{", "''").matches(".*[.]");
            assertThat(arguments).allSatisfy(argument -> assertThat(texte).contains(argument.toString()));
            String reference = constat.probleme().reference();
            assertThat(textes.getProperty(reference, reference)).containsPattern("[LDR]\\d{3}|2014|rule|règle");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("justes")
    void a_rule_that_is_kept_says_nothing(String regle, FaitsDeTest faits) {
        assertThat(ReglesConvention.examiner(faits.faits()))
                .extracting(Constat::regle)
                .doesNotContain(regle);
    }

    @Test
    void every_rule_of_the_catalogue_is_broken_and_kept_in_these_tables() {
        List<String> brisees = fautes().map(a -> ((String) a.get()[0]).replaceFirst("\\..*", ""))
                .toList();
        List<String> tenues = justes().map(a -> (String) a.get()[0]).toList();

        assertThat(ReglesConvention.toutes())
                .filteredOn(regle -> regle.fiche().passage().compareTo(Passage.VALIDATION) <= 0)
                .extracting(Regle::id)
                .isSubsetOf(brisees);
        assertThat(ReglesConvention.toutes())
                .extracting(Regle::id)
                .filteredOn(id -> id.startsWith("R"))
                .isSubsetOf(tenues);
    }

    @Test
    void a_good_convention_gives_no_finding() {
        assertThat(ReglesConvention.examiner(uneConvention().faits())).isEmpty();
    }

    @Test
    void what_nobody_declared_is_never_passed_in_silence() {
        FaitsDeTest muette = uneConvention().hote(null, null, "FR").ne(null);
        for (String declaration : List.of(
                "assuranceDu",
                "assuranceAu",
                "poste",
                "aucuneTacheDangereuse",
                "heuresPresentiel",
                "autreContrat",
                "parenteTuteur",
                "motif")) {
            muette.declare(declaration, null);
        }

        assertThat(ReglesConvention.examiner(muette.faits())).allSatisfy(constat -> {
            assertThat(constat.nonVerifiable()).isTrue();
            assertThat(constat.niveau()).isEqualTo(Niveau.INFORMATION);
        });
        assertThat(ReglesConvention.examiner(muette.faits()))
                .extracting(Constat::regle)
                .containsExactly("R02", "R11", "R12", "R14", "R16", "R17", "R18", "R20", "R27");
    }

    @Test
    void all_refusals_come_together_the_gravest_first() {
        List<Constat> constats = ReglesConvention.examiner(uneConvention()
                .du("2026-01-05", "2026-07-16")
                .competences(null)
                .tuteur("Odile Modèle")
                .faits());

        assertThat(constats).extracting(Constat::regle).containsExactly("M03", "R04", "R06", "R08", "R18");
    }

    @Test
    void a_finding_becomes_a_problem_at_its_field_with_its_article() {
        Constat constat = ReglesConvention.examiner(
                        uneConvention().competences(null).faits())
                .get(0);

        assertThat(constat.probleme().champ()).isEqualTo("competences");
        assertThat(constat.probleme().reference()).isEqualTo("D124-4, 3°");
        assertThat(constat.probleme().cle()).isEqualTo("convention.regle.M03");
    }

    @Test
    void signatures_and_the_end_are_spoken_of_in_their_time_only() {
        FaitsConvention faits = uneConvention().faits();

        assertThat(ReglesConvention.examiner(faits, Passage.VALIDATION, ReglagesDesRegles.PAR_DEFAUT))
                .isEmpty();
        assertThat(ReglesConvention.examiner(faits, Passage.SIGNATURE, ReglagesDesRegles.PAR_DEFAUT))
                .singleElement()
                .satisfies(constat -> {
                    assertThat(constat.regle()).isEqualTo("R23");
                    assertThat(constat.nonVerifiable()).isTrue();
                });
        assertThat(ReglesConvention.examiner(faits, Passage.FIN, ReglagesDesRegles.PAR_DEFAUT))
                .extracting(Constat::regle)
                .containsExactly("R23", "R29");
    }

    @Test
    void what_guards_the_validation_does_not_keep_from_handing_in() {
        Constat assurance = ReglesConvention.examiner(uneConvention()
                        .declare("assuranceAu", LocalDate.of(2026, 6, 4))
                        .faits())
                .get(0);

        assertThat(assurance.bloque(Passage.SOUMISSION)).isFalse();
        assertThat(assurance.bloque(Passage.VALIDATION)).isTrue();
    }

    @Test
    void continuing_education_is_not_held_to_the_chapter() {
        List<Constat> constats = ReglesConvention.examiner(uneConvention()
                .du("2026-01-05", "2026-07-16")
                .competences(null)
                .enFormationContinue()
                .faits());

        assertThat(constats).extracting(Constat::regle).containsExactly("M03", "R25");
        assertThat(constats.get(0).reference()).isEqualTo(FicheRegle.ETABLISSEMENT);
        assertThat(constats.get(1).reference()).isEqualTo("L124-1, al. 2");
    }

    @Test
    void a_setting_switches_off_changes_the_level_and_the_values() {
        FaitsConvention faits =
                uneConvention().autresHeures("560").type("DOCT", "D").faits();

        assertThat(ReglesConvention.examiner(
                        faits, Passage.SOUMISSION, fiche -> new Reglage(fiche, false, null, Map.of())))
                .isEmpty();
        assertThat(ReglesConvention.examiner(
                        faits,
                        Passage.SOUMISSION,
                        fiche -> new Reglage(
                                fiche,
                                List.of("R04", "R30").contains(fiche.id()),
                                Niveau.BLOQUANT,
                                Map.of("heures", "800"))))
                .extracting(
                        Constat::regle,
                        Constat::niveau,
                        c -> c.arguments().size() > 1 ? c.arguments().get(1) : null)
                .containsExactly(
                        tuple("R04", Niveau.BLOQUANT, new BigDecimal("800")), tuple("R30", Niveau.BLOQUANT, null));
    }

    @ParameterizedTest(name = "{0} persons: {1}")
    @CsvSource({"0,3", "19,3", "20,3", "21,4", "100,15", "101,16", "250,38"})
    void the_quota_of_trainees(int effectif, int quota) {
        assertThat(QuotaDeLOrganisme.quota(effectif, Reglage.parDefaut(new QuotaDeLOrganisme().fiche())))
                .isEqualTo(quota);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-02-02,2026-07-31,2026-09-30",
        "2026-03-02,2026-05-29,2026-06-29",
        "2026-04-01,2026-06-08,2026-07-02"
    })
    void the_waiting_period(LocalDate debut, LocalDate fin, LocalDate possible) {
        Voisine precedente = new Voisine(1, 2025, debut, fin, nombre("308"), "poste");
        Reglage parDefaut = Reglage.parDefaut(new DelaiDeCarence().fiche());

        assertThat(DelaiDeCarence.possibleDes(precedente, parDefaut)).isEqualTo(possible);
        assertThat(DelaiDeCarence.possibleDes(
                        precedente, new Reglage(parDefaut.fiche(), true, null, Map.of("unite", "JOURS_DE_PRESENCE"))))
                .isEqualTo(fin.plusDays(15 + 1));
        assertThat(DelaiDeCarence.possibleDes(
                        precedente, new Reglage(parDefaut.fiche(), true, null, Map.of("unite", "MOIS"))))
                .isAfter(fin.plusDays(30));
    }

    @Test
    void a_referent_is_counted_day_by_day() {
        List<Voisine> enSuivant = IntStream.range(0, 16)
                .mapToObj(i -> voisine(
                        i,
                        LocalDate.of(2026, 4, 1).plusDays(i),
                        LocalDate.of(2026, 4, 1).plusDays(i)))
                .toList();

        assertThat(new EncadrementDuReferent()
                        .examiner(uneConvention()
                                .entoure(new Entourage(List.of(), List.of(), enSuivant, List.of(), List.of()))
                                .faits()))
                .as("sixteen one after the other are one at a time")
                .isEmpty();
    }

    @Test
    void the_catalogue_names_each_rule_once_with_its_words() throws IOException {
        assertThat(ReglesConvention.toutes()).extracting(Regle::id).doesNotHaveDuplicates();
        for (String langue : List.of("fr", "en")) {
            Properties textes = textes(langue);
            assertThat(ReglesConvention.toutes()).extracting(Regle::fiche).allSatisfy(fiche -> {
                String cle = "convention.regle." + fiche.id();
                assertThat(textes).containsKeys(cle, cle + ".titre");
                assertThat(textes.containsKey(cle + ".derogation")).isEqualTo(fiche.derogeable());
                boolean amollie = fiche.souple() && fiche.legale() && fiche.niveau() == Niveau.BLOQUANT;
                assertThat(textes.containsKey(cle + ".souple")).isEqualTo(amollie);
                assertThat(fiche.faits()).isNotEmpty();
                assertThat(fiche.parametres())
                        .allSatisfy(p ->
                                assertThat(textes).containsKey("convention.parametre." + fiche.id() + "." + p.nom()));
            });
            assertThat(Stream.of(Fait.values())).allSatisfy(fait -> {
                assertThat(textes).containsKey("convention.fait." + fait);
                assertThat(textes).containsKey("convention.declarant." + fait.declarant());
            });
        }
    }

    @Test
    void the_simulator_is_told_what_dates_hours_and_pay_say() {
        LocalDate debut = LocalDate.of(2026, 1, 5);
        LocalDate fin = LocalDate.of(2026, 7, 16);
        Presence presence = CalculPresence.calculer(
                PlanDePresence.regulier(debut, fin, SemaineType.TRENTE_CINQ_HEURES, Zone.METROPOLE));

        assertThat(ReglesConvention.duSimulateur(
                        new FaitsConvention.Periode(debut, fin, null, null, presence, BigDecimal.ZERO, 2025),
                        Zone.METROPOLE,
                        new CalculGratification(new BaremesLivres())
                                .calculer(DemandeGratification.de(presence, Zone.METROPOLE)),
                        ReglagesDesRegles.PAR_DEFAUT))
                .extracting(Constat::regle, Constat::niveau, Constat::reference)
                .containsExactly(
                        tuple("R04", Niveau.BLOQUANT, "L124-5"),
                        tuple("R06", Niveau.INFORMATION, "L124-6"),
                        tuple("R08", Niveau.INFORMATION, "L124-13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_text_is_left_without_a_rule(String langue) throws IOException {
        Map<String, List<String>> parRegle = textes(langue).stringPropertyNames().stream()
                .filter(cle -> cle.matches("convention\\.regle\\.[MR]\\d.*"))
                .collect(Collectors.groupingBy(cle -> cle.split("\\.")[2], TreeMap::new, Collectors.toList()));

        assertThat(parRegle.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ReglesConvention.toutes().stream().map(Regle::id).toList());
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(textes("en").stringPropertyNames()).isEqualTo(textes("fr").stringPropertyNames());
    }

    private static BigDecimal nombre(String texte) {
        return new BigDecimal(texte);
    }

    private static SemaineType parJour(int heures) {
        return SemaineType.duLundiAuVendredi(BigDecimal.valueOf(heures));
    }

    private static FaitsDeTest aLEtranger() {
        return uneConvention()
                .enZone(Zone.AUCUNE)
                .hote(50, false, "ES")
                .declare("assistance", true)
                .declare("fichePays", true)
                .declare("risque", Risque.VERT);
    }

    /** In France, though its address has the code of a country. */
    private static FaitsDeTest dansLePacifique() {
        return uneConvention().enZone(Zone.PACIFIQUE).outreMer("PF").declare("assistance", true);
    }

    private static FaitsDeTest enCesure() {
        return uneConvention()
                .enCesure()
                .declare("accordCesure", true)
                .declare("dejaEnCesure", false)
                .declare("dernierSemestre", false)
                .declare("semestresCesure", 2);
    }

    private static Voisine voisine(long id, LocalDate debut, LocalDate fin) {
        return new Voisine(id, 2025, debut, fin, nombre("300"), "Assistant de mesure");
    }

    private static List<Voisine> memesDates(int nombre) {
        return IntStream.range(0, nombre)
                .mapToObj(i -> voisine(i, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 5)))
                .toList();
    }

    private static Entourage referent(int nombre) {
        return new Entourage(List.of(), List.of(), memesDates(nombre), List.of(), List.of());
    }

    private static Entourage tuteur(int nombre) {
        return new Entourage(List.of(), List.of(), List.of(), memesDates(nombre), List.of());
    }

    private static Entourage organisme(int nombre) {
        return new Entourage(List.of(), List.of(), List.of(), List.of(), memesDates(nombre));
    }

    private static Entourage avant(String debut, String fin) {
        Voisine precedente = voisine(1, LocalDate.parse(debut), LocalDate.parse(fin));
        return new Entourage(List.of(precedente), List.of(), List.of(), List.of(), List.of(precedente));
    }

    private static Entourage sansPoste(String debut, String fin) {
        Voisine precedente = new Voisine(1, 2025, LocalDate.parse(debut), LocalDate.parse(fin), nombre("300"), " ");
        return new Entourage(List.of(), List.of(), List.of(), List.of(), List.of(precedente));
    }

    private static Entourage etudiant(String heures) {
        Voisine autre = new Voisine(1, 2025, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 5), nombre(heures), null);
        return new Entourage(List.of(autre), List.of(), List.of(), List.of(), List.of());
    }

    private static Properties textes(String langue) throws IOException {
        Properties textes = new Properties();
        try (InputStream flux =
                ReglesConventionTest.class.getResourceAsStream("/convention/regles_" + langue + ".properties")) {
            textes.load(new InputStreamReader(flux, StandardCharsets.UTF_8));
        }
        return textes;
    }
}
