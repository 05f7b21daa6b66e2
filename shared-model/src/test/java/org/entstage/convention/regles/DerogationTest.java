package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.convention.regles.FaitsDeTest.uneConvention;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DerogationTest {

    private static final String MOTIF = "Accord du conseil.";

    /** A breach of a rule, one that goes further and one that goes less far. */
    static Stream<Arguments> mesurees() {
        return Stream.of(
                cas("R04", Grandeur.HEURES, h -> Grandeur.HEURES.de(new BigDecimal(h)), "931", "931.5", "930"),
                cas(
                        "R02",
                        Grandeur.ENSEIGNEMENT,
                        h -> Grandeur.ENSEIGNEMENT.de(new BigDecimal(h)),
                        "180",
                        "179",
                        "190"),
                cas("R02", Grandeur.PRESENTIEL, h -> Grandeur.PRESENTIEL.de(new BigDecimal(h)), "40", "39", "45"),
                cas("R03", Grandeur.DEBUT_AVANT, DerogationTest::avant, "2026-08-24", "2026-08-23", "2026-08-25"),
                cas("R03", Grandeur.FIN_APRES, DerogationTest::fin, "2027-10-15", "2027-10-16", "2027-10-14"),
                cas("R24", Grandeur.SEMESTRES, n -> Grandeur.SEMESTRES.de(Long.parseLong(n)), "3", "4", "3"));
    }

    private static Arguments cas(
            String regle,
            Grandeur grandeur,
            Function<String, Mesure> mesure,
            String accorde,
            String pire,
            String moins) {
        return Arguments.of(regle, grandeur, mesure.apply(accorde), mesure.apply(pire), mesure.apply(moins));
    }

    private static Mesure avant(String jour) {
        return Grandeur.DEBUT_AVANT.de(LocalDate.parse(jour));
    }

    private static Mesure fin(String jour) {
        return Grandeur.FIN_APRES.de(LocalDate.parse(jour));
    }

    private static Constat constat(String regle, String suite, Mesure mesure) {
        FicheRegle fiche = ReglesConvention.fiche(regle).orElseThrow();
        return Constat.de(fiche, Champs.FIN, suite, List.of()).mesure(mesure);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mesurees")
    void a_waiver_covers_what_was_found_and_no_more(
            String regle, Grandeur grandeur, Mesure accorde, Mesure pire, Mesure moins) {
        Derogation derogation = constat(regle, "", accorde).derogation(MOTIF);

        assertThat(constat(regle, "", accorde).apres(derogation).derogation()).isEqualTo(MOTIF);
        assertThat(constat(regle, ".autrement", moins).apres(derogation).bloquant())
                .isFalse();
        assertThat(constat(regle, "", pire).apres(derogation)).satisfies(depassee -> {
            assertThat(depassee.bloquant()).isTrue();
            assertThat(depassee.derogeable()).isTrue();
            assertThat(depassee.cle()).isEqualTo("convention.derogation.depassee." + grandeur);
            assertThat(depassee.arguments()).containsExactly(pire.valeur(), accorde.valeur());
            assertThat(depassee.apres(depassee.derogation("Encore.")).derogation())
                    .isEqualTo("Encore.");
        });
        assertThat(grandeur.lire(accorde.texte()).texte()).isEqualTo(accorde.texte());
    }

    @Test
    void a_waiver_of_one_breach_covers_no_other_breach_of_the_rule() {
        Derogation fiche = constat("R21", ".fiche", null).derogation(MOTIF);

        assertThat(constat("R21", ".fiche", null).apres(fiche).bloquant()).isFalse();
        assertThat(constat("R21", ".orange", null).apres(fiche).bloquant()).isTrue();
        assertThat(constat("R03", ".avant", avant("2026-08-30"))
                        .apres(constat("R03", ".apres", fin("2027-10-15")).derogation(MOTIF))
                        .bloquant())
                .isTrue();
    }

    @Test
    void without_a_measure_it_stays_and_one_of_an_earlier_version_covers_all() {
        Derogation sans = constat("R27", "", null).derogation(MOTIF);
        Derogation ancienne = new Derogation(MOTIF, null, null);

        assertThat(sans.mesure()).isNull();
        assertThat(constat("R27", "", null).apres(sans).derogation()).isEqualTo(MOTIF);
        assertThat(constat("R04", ".cumul", Grandeur.HEURES.de(2000))
                        .apres(ancienne)
                        .derogation())
                .isEqualTo(MOTIF);
    }

    @Test
    void what_nobody_may_waive_stays_forbidden() {
        Constat rouge = constat("R21", "", null).sansDerogation();

        assertThat(rouge.apres(new Derogation(MOTIF, null, null)).bloquant()).isTrue();
    }

    /** A placement from 1 April to 5 June 2026 that breaks a rule, and how far. */
    static Stream<Arguments> fautes() {
        Voisine autre =
                new Voisine(1, 2025, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 8, 31), new BigDecimal("400"), null);
        return Stream.of(
                Arguments.of(
                        new InscriptionDeLAnnee(), uneConvention().inscrit("2026-09-01", "2027-08-31"), "2026-04-01"),
                Arguments.of(
                        new InscriptionDeLAnnee(), uneConvention().inscrit("2024-09-01", "2025-08-31"), "2026-04-01"),
                Arguments.of(new VolumeHoraireMinimal(), uneConvention().cursus("DU", "199"), "199"),
                Arguments.of(
                        new VolumeHoraireMinimal(),
                        uneConvention().declare("heuresPresentiel", new BigDecimal("49")),
                        "49"),
                Arguments.of(new DatesDansLAnnee(), uneConvention().du("2025-08-29", "2025-10-31"), "2025-08-29"),
                Arguments.of(new DatesDansLAnnee(), uneConvention().du("2026-07-01", "2026-09-01"), "2026-09-01"),
                Arguments.of(new DureeMaximale(), uneConvention().du("2026-01-05", "2026-07-16"), "931"),
                Arguments.of(
                        new DureeMaximale(),
                        uneConvention().du("2026-01-05", "2026-07-15").autresHeures("7"),
                        "931"),
                Arguments.of(
                        new ChevauchementDesStages(),
                        uneConvention()
                                .entoure(new Entourage(List.of(autre), List.of(), List.of(), List.of(), List.of())),
                        "5"),
                Arguments.of(
                        new AssuranceDuStagiaire(),
                        uneConvention().declare("assuranceAu", LocalDate.of(2026, 6, 3)),
                        "2"),
                Arguments.of(
                        new Cesure(),
                        uneConvention().enCesure().declare("accordCesure", true).declare("semestresCesure", 3),
                        "3"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("fautes")
    void a_rule_says_how_far_its_breach_goes(Regle regle, FaitsDeTest faits, String mesure) {
        assertThat(regle.examiner(faits.faits()))
                .get()
                .satisfies(constat -> assertThat(constat.mesure().texte()).isEqualTo(mesure));
    }

    @ParameterizedTest
    @EnumSource(Grandeur.class)
    void each_quantity_has_its_texts(Grandeur grandeur) throws IOException {
        for (String langue : List.of("fr", "en")) {
            Properties textes = new Properties();
            textes.load(DerogationTest.class.getResourceAsStream("/convention/regles_" + langue + ".properties"));

            assertThat(textes.getProperty("convention.derogation.depassee." + grandeur))
                    .contains("{0}", "{1}");
            assertThat(textes.getProperty("convention.derogation.portee." + grandeur))
                    .contains("{0}");
        }
    }
}
