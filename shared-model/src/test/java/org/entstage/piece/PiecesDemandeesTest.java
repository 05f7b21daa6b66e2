package org.entstage.piece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.entstage.circuit.NatureEtape.AVIS_COMPOSANTE;
import static org.entstage.circuit.NatureEtape.SOUMISSION;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.circuit.NatureEtape.VALIDATION_PEDAGOGIQUE;
import static org.entstage.circuit.NatureEtape.VERIFICATION_CENTRE;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.parametre.CatalogueParametres;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked of students, as text and for a placement. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PiecesDemandeesTest {

    private static final Circuit CIRCUIT = Circuit.lire(
                    "1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE; 3 VERIFICATION_CENTRE; 4 VALIDATION_CENTRE")
            .orElseThrow();
    private static final StageConcerne EN_FRANCE = new StageConcerne(Set.of(PorteePiece.FRANCE), null);
    private static final StageConcerne EN_SUISSE = new StageConcerne(Set.of(PorteePiece.ETRANGER), "CH");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "ASSURANCE_RC avant VALIDATION_CENTRE",
                "A.1_b-c avant SOUMISSION? dates pour CESURE,ETRANGER pays CH,DE; B avant VERIFICATION_CENTRE pays DE"
            })
    void what_is_written_is_read_again_as_it_was(String texte) {
        PiecesDemandees lues = PiecesDemandees.lire(texte).orElseThrow();

        assertThat(lues.ecrire()).isEqualTo(texte);
        assertThat(lues.problemes()).isEmpty();
        assertThat(PiecesDemandees.illisible(texte)).isEmpty();
    }

    @Test
    void the_shipped_list_is_right_and_stops_nothing() {
        assertThat(CatalogueParametres.PIECES.verifier(CatalogueParametres.PIECES.defaut()))
                .isEmpty();
        for (NatureEtape etape : NatureEtape.values()) {
            assertThat(PiecesDemandees.LIVREES.exigences(EN_SUISSE, Circuit.LIVRE, etape))
                    .isEmpty();
        }
        assertThat(codes(PiecesDemandees.LIVREES.pour(EN_FRANCE))).containsExactly("ASSURANCE_RC");
        assertThat(codes(PiecesDemandees.LIVREES.pour(EN_SUISSE)))
                .containsExactly("ASSURANCE_RC", "PROTECTION_ETRANGER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A avant MIDI",
                "A avant SOUMISSION pour LUNE",
                "A avant SOUMISSION pays Suisse",
                "A avant SOUMISSION; ",
                "é avant SOUMISSION"
            })
    void what_cannot_be_read_is_told_with_its_words(String texte) {
        assertThat(PiecesDemandees.lire(texte)).isEmpty();
        assertThat(CatalogueParametres.PIECES.verifier(texte))
                .hasValueSatisfying(faux -> assertThat(faux.cle()).isEqualTo("piece.illisible"));
    }

    @Test
    void what_is_wrong_is_told_at_its_code() {
        PiecesDemandees fausses = PiecesDemandees.lire("A avant SOUMISSION; A avant VALIDATION_CENTRE;"
                        + " AUTRE avant SOUMISSION; B avant SIGNATURE_ETUDIANT; C avant SOUMISSION pays XX")
                .orElseThrow();

        assertThat(fausses.problemes())
                .extracting(Probleme::champ, Probleme::cle)
                .containsExactly(
                        tuple("A", "piece.double"),
                        tuple("AUTRE", "piece.autre"),
                        tuple("B", "piece.signature"),
                        tuple("C", "piece.pays"));
        PiecesDemandees longues = new PiecesDemandees(IntStream.range(0, 19)
                .mapToObj(i -> new PieceDemandee(
                        "DOCUMENT_NUMERO_" + i,
                        NatureEtape.VALIDATION_PEDAGOGIQUE,
                        false,
                        true,
                        Set.of(PorteePiece.values()),
                        Set.of("CH", "DE", "GB")))
                .toList());
        assertThat(longues.problemes()).extracting(Probleme::cle).containsExactly("piece.trop");
    }

    @Test
    void a_step_waits_for_what_is_asked_before_it_and_what_is_asked_for_handing_in_is_accepted_at_validation() {
        PiecesDemandees pieces = PiecesDemandees.lire(
                        "DES_LE_DEPOT avant SOUMISSION; VERIFIEE avant VERIFICATION_CENTRE;"
                                + " DEMANDEE avant SOUMISSION?; SUISSE avant SOUMISSION pays CH")
                .orElseThrow();

        assertThat(exigences(pieces, EN_FRANCE, SOUMISSION)).containsExactly("DES_LE_DEPOT donnée");
        assertThat(exigences(pieces, EN_SUISSE, SOUMISSION)).containsExactly("DES_LE_DEPOT donnée", "SUISSE donnée");
        assertThat(exigences(pieces, EN_FRANCE, VALIDATION_PEDAGOGIQUE)).containsExactly("DES_LE_DEPOT donnée");
        assertThat(exigences(pieces, EN_FRANCE, VERIFICATION_CENTRE))
                .containsExactly("DES_LE_DEPOT donnée", "VERIFIEE acceptée");
        assertThat(exigences(pieces, EN_FRANCE, VALIDATION_CENTRE))
                .containsExactly("DES_LE_DEPOT acceptée", "VERIFIEE acceptée");
    }

    @Test
    void what_is_asked_before_a_step_that_the_circuit_leaves_out_is_asked_at_validation() {
        PiecesDemandees pieces = PiecesDemandees.lire("A avant AVIS_COMPOSANTE").orElseThrow();
        Circuit facultatif = Circuit.lire("1 SOUMISSION; 2 VALIDATION_CENTRE; 3 AVIS_COMPOSANTE?")
                .orElseThrow();

        assertThat(exigences(pieces, EN_FRANCE, VALIDATION_CENTRE)).containsExactly("A acceptée");
        assertThat(pieces.exigences(EN_FRANCE, facultatif, VALIDATION_CENTRE)).hasSize(1);
        assertThat(pieces.exigences(EN_FRANCE, facultatif, AVIS_COMPOSANTE)).hasSize(1);
        assertThat(exigences(pieces, EN_FRANCE, VALIDATION_PEDAGOGIQUE)).isEmpty();
    }

    private static List<String> exigences(PiecesDemandees pieces, StageConcerne stage, NatureEtape etape) {
        return pieces.exigences(stage, CIRCUIT, etape).stream()
                .map(exigence -> exigence.piece().code() + (exigence.acceptee() ? " acceptée" : " donnée"))
                .toList();
    }

    private static List<String> codes(List<PieceDemandee> pieces) {
        return pieces.stream().map(PieceDemandee::code).toList();
    }
}
