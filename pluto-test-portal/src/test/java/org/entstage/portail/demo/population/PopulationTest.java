package org.entstage.portail.demo.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PopulationTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final Population population = en("2026-11-21T10:00:00Z");

    @Test
    void it_has_the_promised_size() {
        assertThat(population.etudiants()).hasSizeGreaterThanOrEqualTo(2000);
        assertThat(population.nomenclature().composantes()).hasSize(8);
        assertThat(population.nomenclature().etapes()).hasSize(60);
        assertThat(population.personnels()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void it_is_the_same_each_time() {
        assertThat(en("2026-11-22T23:59:00Z").etudiants()).isEqualTo(population.etudiants());
        assertThat(en("2026-09-02T10:00:00Z").personnels()).isEqualTo(population.personnels());
    }

    @Test
    void its_year_turns_on_the_first_of_september() {
        assertThat(en("2026-08-31T12:00:00Z").annee()).isEqualTo(2025);
        assertThat(en("2026-09-01T12:00:00Z").annee()).isEqualTo(2026);
    }

    @Test
    void an_ordinary_student_stays_the_one_he_was() {
        Etudiant etudiant = population.etudiant("20262200").orElseThrow();
        assertThat(etudiant.identite().prenom()).isEqualTo("Adrien");
        assertThat(etudiant.identite().nom()).isEqualTo("Belleboussole");
        assertThat(etudiant.inscriptions())
                .extracting(i -> i.annee() + " " + i.etape().cle())
                .containsExactly("2026 B2INF-150", "2025 B1INF-150");
    }

    @Test
    void the_two_demonstration_students_share_a_component_and_must_do_a_placement() {
        List<Inscription> inscriptions = Stream.of("20260001", "20260002")
                .map(numero -> population.etudiant(numero).orElseThrow())
                .map(etudiant -> etudiant.inscriptions(2026).get(0))
                .toList();
        assertThat(inscriptions).extracting(i -> i.etape().composante().code()).containsOnly("SCI");
        assertThat(inscriptions).allMatch(i -> i.etape().stageObligatoire() && i.payee());
        assertThat(population.etudiantParLogin("etudiant2").orElseThrow().numero())
                .isEqualTo("20260002");
    }

    @Test
    void codes_have_the_shapes_that_apogee_gives_them() {
        assertThat(population.etudiants()).allSatisfy(e -> {
            assertThat(e.numero()).matches("\\d{8}");
            assertThat(e.identite().ine()).matches("\\d{9}[A-Z]{2}");
            assertThat(e.coordonnees().courriel()).matches("[a-z0-9.-]+@etu\\.univ\\.example\\.org");
        });
        assertThat(population.nomenclature().etapes()).allSatisfy(e -> {
            assertThat(e.code()).matches("[A-Z0-9]{1,6}");
            assertThat(e.diplome().code()).matches("[A-Z0-9]{1,7}");
            assertThat(e.version()).isBetween(1, 999);
        });
        assertThat(Etablissement.UAI.charAt(7)).isEqualTo("ABCDEFGHJKLMNPRSTUVWXYZ".charAt(350936 % 23));
    }

    @Test
    void numbers_logins_mails_and_national_identifiers_are_unique() {
        List<Etudiant> etudiants = population.etudiants();
        assertThat(etudiants).extracting(e -> e.identite().ine()).doesNotHaveDuplicates();
        assertThat(etudiants).extracting(e -> e.coordonnees().courriel()).doesNotHaveDuplicates();
        assertThat(Stream.concat(
                        etudiants.stream().map(Etudiant::login),
                        population.personnels().stream().map(Personnel::login)))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_awkward_case_of_a_real_university_is_there() {
        auMoinsUn(e -> e.inscriptions(2026).size() > 1);
        auMoinsUn(e -> e.inscriptions(2026).isEmpty() && !e.inscriptions(2025).isEmpty());
        auMoinsUn(e -> !e.inscriptions(2027).isEmpty());
        auMoinsUn(e -> e.inscriptions().isEmpty());
        auMoinsUn(e -> e.inscriptions().stream().anyMatch(i -> !i.payee()));
        auMoinsUn(e -> e.inscriptions().stream().anyMatch(i -> i.regime() == Regime.CONTINUE_FINANCEE));
        auMoinsUn(e -> e.inscriptions().stream().anyMatch(i -> Inscription.CESURE.equals(i.codeCursusAmenage())));
        auMoinsUn(e -> e.coordonnees().fixe().commune() == null);
        auMoinsUn(e -> e.coordonnees().fixe().ligne1().length() > 80);
        auMoinsUn(e -> e.identite().nom().contains("'") && e.identite().nom().contains("Œ"));
        auMoinsUn(e -> (e.identite().prenom() + e.identite().nom()).length() > 60);
        auMoinsUn(Etudiant::listeRouge);
        auMoinsUn(e -> !e.dansAnnuaire());
        auMoinsUn(e -> e.identite().nomUsage() != null);
    }

    @Test
    void homonyms_differ_by_number_and_mail_only() {
        Etudiant un = population.etudiant("20260021").orElseThrow();
        Etudiant autre = population.etudiant("20260022").orElseThrow();
        assertThat(un.identite().nom()).isEqualTo(autre.identite().nom());
        assertThat(un.identite().prenom()).isEqualTo(autre.identite().prenom());
        assertThat(un.coordonnees().courriel()).isNotEqualTo(autre.coordonnees().courriel());
    }

    @Test
    void the_civil_title_goes_with_the_first_name() {
        assertThat(Stream.of("enseignant", "baip", "ens003", "ens004")
                        .map(login -> population.personnel(login).orElseThrow().civilite()))
                .containsOnly("Mme");
        assertThat(population.etudiant("20260020").orElseThrow().identite().civilite())
                .isEqualTo("Mme");
    }

    @Test
    void mail_addresses_follow_the_name() {
        assertThat(population.etudiant("20260020").orElseThrow().coordonnees().courriel())
                .isEqualTo("zoe-eloise.dhay-loeuvre20@etu.univ.example.org");
        assertThat(population
                        .etudiantParLogin("etudiant")
                        .orElseThrow()
                        .coordonnees()
                        .courriel())
                .isEqualTo("etudiant@etu.univ.example.org");
    }

    @Test
    void two_thousand_surnames_are_all_different() {
        Set<String> noms = Stream.iterate(0, i -> i < Noms.nombreDeNoms(), i -> i + 1)
                .map(Noms::nom)
                .collect(Collectors.toSet());
        assertThat(noms).hasSize(2000);
    }

    private void auMoinsUn(Predicate<Etudiant> cas) {
        assertThat(population.etudiants()).anyMatch(cas);
    }

    private static Population en(String instant) {
        return new Population(Clock.fixed(Instant.parse(instant), PARIS));
    }
}
