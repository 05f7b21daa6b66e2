package org.entstage.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entstage.commun.Probleme;
import org.entstage.parametre.CatalogueParametres;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CircuitTest {

    private static final String SIGNATURES = "; 7 SIGNATURE_ETUDIANT; 8 SIGNATURE_TUTEUR; 9 SIGNATURE_ACCUEIL;"
            + " 10 SIGNATURE_REFERENT; 11 SIGNATURE_ETABLISSEMENT";

    @Test
    void as_shipped_the_student_hands_in_the_centre_validates_and_five_sign_the_institution_last() {
        assertThat(Circuit.LIVRE.problemes(Dossier.CONVENTION)).isEmpty();
        assertThat(Circuit.LIVRE.ecrire())
                .isEqualTo("1 SOUMISSION; 2 VALIDATION_CENTRE; 3 SIGNATURE_ETUDIANT; 4 SIGNATURE_TUTEUR;"
                        + " 5 SIGNATURE_ACCUEIL; 6 SIGNATURE_REFERENT; 7 SIGNATURE_ETABLISSEMENT");
    }

    @Test
    void steps_of_one_place_are_parallel_and_places_have_no_gaps() {
        Circuit circuit =
                lire("10 SOUMISSION; 20 VALIDATION_PEDAGOGIQUE=RESPONSABLE_FORMATION; 20 VERIFICATION_CENTRE?;"
                        + " 35 VALIDATION_CENTRE; 40 SIGNATURE_ETUDIANT; 40 SIGNATURE_TUTEUR; 40 SIGNATURE_ACCUEIL;"
                        + " 40 SIGNATURE_REFERENT; 50 SIGNATURE_ETABLISSEMENT");

        assertThat(circuit.problemes(Dossier.CONVENTION)).isEmpty();
        assertThat(circuit.parRang()).hasSize(5);
        assertThat(circuit.parRang().get(1))
                .containsExactly(
                        new EtapeCircuit(
                                2, NatureEtape.VALIDATION_PEDAGOGIQUE, Intervenant.RESPONSABLE_FORMATION, true),
                        new EtapeCircuit(2, NatureEtape.VERIFICATION_CENTRE, Intervenant.CENTRE, false));
        assertThat(lire(circuit.ecrire())).isEqualTo(circuit);
    }

    @Test
    void no_order_among_signatures_is_prescribed() {
        assertThat(lire("1 SOUMISSION; 2 VALIDATION_CENTRE; 3 SIGNATURE_ETABLISSEMENT; 4 SIGNATURE_ETUDIANT;"
                                + " 4 SIGNATURE_TUTEUR; 4 SIGNATURE_ACCUEIL; 4 SIGNATURE_REFERENT")
                        .problemes(Dossier.CONVENTION))
                .isEmpty();
    }

    @Test
    void the_five_signatures_of_the_law_and_the_centre_s_validation_are_always_there_and_required() {
        assertThat(lire("1 SOUMISSION; 2 VALIDATION_CENTRE?; 3 SIGNATURE_ETUDIANT; 5 SIGNATURE_ACCUEIL;"
                                + " 6 SIGNATURE_REFERENT?; 7 SIGNATURE_ETABLISSEMENT?")
                        .problemes(Dossier.CONVENTION))
                .extracting(Probleme::champ, Probleme::cle, Probleme::reference)
                .containsExactly(
                        tuple("VALIDATION_CENTRE", "circuit.toujours", ""),
                        tuple("SIGNATURE_TUTEUR", "circuit.signature", "art. D124-4"),
                        tuple("SIGNATURE_REFERENT", "circuit.signature", "art. D124-4"),
                        tuple("SIGNATURE_ETABLISSEMENT", "circuit.signature", "art. D124-4"));
    }

    @Test
    void a_centre_may_add_signatures_anywhere_required_or_not_and_never_drop_one_of_the_five() {
        String ajoutees = "; 1 SIGNATURE_REPRESENTANT_LEGAL?; 7 SIGNATURE_COMPOSANTE@chefe; 12 SIGNATURE_VISA@zoe?";
        assertThat(problemes("1 SOUMISSION; 2 VALIDATION_CENTRE" + SIGNATURES + ajoutees.replace("; 1 ", "; 7 ")))
                .isEmpty();
        assertThat(problemes("1 SOUMISSION; 2 VALIDATION_CENTRE" + SIGNATURES + ajoutees))
                .containsExactly("SIGNATURE_REPRESENTANT_LEGAL circuit.apresSoumission");
        assertThat(problemes("1 SOUMISSION; 2 VALIDATION_CENTRE; 3 SIGNATURE_VISA; 3 SIGNATURE_COMPOSANTE"
                        + SIGNATURES.replace("; 8 SIGNATURE_TUTEUR", "; 8 SIGNATURE_REPRESENTANT_LEGAL")))
                .containsExactlyInAnyOrder(
                        "SIGNATURE_VISA circuit.personne.laquelle", "SIGNATURE_TUTEUR circuit.signature");
        assertThat(NatureEtape.SIGNATURE_VISA.toujours()).isFalse();
        assertThat(Circuit.LIVRE.signatures()).hasSize(5);
    }

    @Test
    void nobody_signs_for_who_is_of_age() {
        Circuit circuit = lire("1 SOUMISSION; 2 VALIDATION_CENTRE; 3 SIGNATURE_REPRESENTANT_LEGAL" + SIGNATURES);
        LocalDate jour = LocalDate.of(2026, 11, 22);

        assertThat(circuit.pour(jour.minusYears(18).plusDays(1), jour)).isEqualTo(circuit);
        assertThat(circuit.pour(null, jour)).isEqualTo(circuit);
        assertThat(circuit.pour(jour.minusYears(18), jour))
                .isEqualTo(lire("1 SOUMISSION; 2 VALIDATION_CENTRE" + SIGNATURES));
    }

    @Test
    void a_step_stands_once_and_is_done_by_who_may() {
        assertThat(problemes("1 SOUMISSION; 2 VALIDATION_CENTRE; 3 ACCORD_ACCUEIL; 4 ACCORD_ACCUEIL" + SIGNATURES))
                .containsExactly("ACCORD_ACCUEIL circuit.double");
        assertThat(problemes("1 SOUMISSION; 2 VALIDATION_CENTRE=ETUDIANT" + SIGNATURES))
                .containsExactly("VALIDATION_CENTRE circuit.intervenant");
    }

    @Test
    void the_student_comes_first_and_the_institution_signs_after_what_is_validated() {
        assertThat(problemes("2 SOUMISSION; 1 ACCORD_ACCUEIL; 2 VERIFICATION_CENTRE; 3 VALIDATION_CENTRE" + SIGNATURES))
                .containsExactly(
                        "ACCORD_ACCUEIL circuit.apresSoumission", "VERIFICATION_CENTRE circuit.apresSoumission");
        assertThat(problemes("1 SOUMISSION; 12 VALIDATION_CENTRE; 11 AVIS_COMPOSANTE" + SIGNATURES))
                .containsExactly("AVIS_COMPOSANTE circuit.avantSignature", "VALIDATION_CENTRE circuit.avantSignature");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ";",
                "SOUMISSION",
                "1 soumission",
                "1 SOUMISSION;",
                "1 RIEN",
                "1 SOUMISSION=QUICONQUE",
                "100 SOUMISSION",
                "-1 SOUMISSION",
                "[]"
            })
    void anything_else_is_no_list_of_steps(String texte) {
        assertThat(Circuit.lire(texte)).isEmpty();
        assertThat(CatalogueParametres.CIRCUIT.verifier(texte))
                .map(Probleme::cle)
                .contains("circuit.illisible");
    }

    @Test
    void of_a_text_that_cannot_be_read_the_first_wrong_step_is_told() {
        assertThat(Circuit.illisible("1 SOUMISSION; deux;; 3 DANSE"))
                .contains(Probleme.general("circuit.illisible", 2, "deux"));
        assertThat(Circuit.illisible("x".repeat(200)))
                .contains(Probleme.general("circuit.illisible", 1, "x".repeat(60)));
        assertThat(Circuit.illisible(Circuit.LIVRE.ecrire())).isEmpty();
    }

    @Test
    void as_a_setting_the_first_thing_wrong_is_said_at_the_setting() {
        assertThat(CatalogueParametres.CIRCUIT.verifier("1 SOUMISSION; 2 VALIDATION_CENTRE"))
                .hasValueSatisfying(probleme -> {
                    assertThat(probleme.champ()).isEqualTo("convention.circuit");
                    assertThat(probleme.cle()).isEqualTo("circuit.signature");
                });
    }

    @Test
    void the_longest_list_fits_into_its_column() {
        Circuit tout = new Circuit(Stream.of(NatureEtape.values())
                .map(nature -> new EtapeCircuit(
                        99 - nature.ordinal(),
                        nature,
                        nature.intervenants().get(nature.intervenants().size() - 1),
                        false))
                .toList());

        assertThat(tout.ecrire()).hasSizeLessThan(500);
    }

    private static List<String> problemes(String texte) {
        return lire(texte).problemes(Dossier.CONVENTION).stream()
                .map(probleme -> probleme.champ() + " " + probleme.cle())
                .toList();
    }

    private static Circuit lire(String texte) {
        return Circuit.lire(texte).orElseThrow();
    }

    @Test
    void an_offer_has_steps_of_its_own_and_who_moderates_has_the_last_word() {
        assertThat(Circuit.LIVRE_OFFRE.ecrire()).isEqualTo("1 DEPOT_OFFRE; 2 MODERATION_OFFRE");
        assertThat(Circuit.LIVRE_OFFRE.problemes(Dossier.OFFRE)).isEmpty();
        assertThat(lire("1 DEPOT_OFFRE; 2 AVIS_OFFRE? 5/3/8; 3 MODERATION_OFFRE")
                        .problemes(Dossier.OFFRE))
                .isEmpty();
        assertThat(lire("1 DEPOT_OFFRE; 2 MODERATION_OFFRE; 3 AVIS_OFFRE").problemes(Dossier.OFFRE))
                .extracting(Probleme::champ, Probleme::cle)
                .containsExactly(tuple("AVIS_OFFRE", "circuit.avantModeration"));
        assertThat(lire("1 SOUMISSION; 2 MODERATION_OFFRE").problemes(Dossier.OFFRE))
                .extracting(Probleme::champ, Probleme::cle)
                .contains(tuple("SOUMISSION", "circuit.autreDossier"), tuple("DEPOT_OFFRE", "circuit.toujours"));
        assertThat(Circuit.LIVRE_OFFRE.problemes(Dossier.CONVENTION))
                .extracting(Probleme::cle)
                .contains("circuit.autreDossier", "circuit.signature");
    }
}
