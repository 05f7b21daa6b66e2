package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ACCUEIL;
import static org.entstage.circuit.NatureEtape.SIGNATURE_COMPOSANTE;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ETABLISSEMENT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_ETUDIANT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_REFERENT;
import static org.entstage.circuit.NatureEtape.SIGNATURE_TUTEUR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignaturesEnListeTest {

    private static final String ENSEMBLE =
            "1 SOUMISSION; 2 VALIDATION_CENTRE; 3 SIGNATURE_ETUDIANT; 3 SIGNATURE_REFERENT;"
                    + " 4 SIGNATURE_COMPOSANTE?; 5 SIGNATURE_TUTEUR; 6 SIGNATURE_ACCUEIL; 7 SIGNATURE_ETABLISSEMENT";

    @Test
    void before_anybody_signed_it_is_the_turn_of_the_first_place_of_a_validated_convention() {
        SignaturesEnListe livree = SignaturesEnListe.de(EtatConvention.VALIDEE, null, null, 0);
        assertThat(livree.tourDeLEtudiant()).isTrue();
        assertThat(livree.tourDuReferent()).isFalse();

        SignaturesEnListe ensemble = SignaturesEnListe.de(EtatConvention.VALIDEE, ENSEMBLE, null, 0);
        assertThat(ensemble.tour()).containsExactlyInAnyOrder(SIGNATURE_ETUDIANT, SIGNATURE_REFERENT);
        assertThat(ensemble.etat()).as("nobody has").isNull();

        assertThat(SignaturesEnListe.de(EtatConvention.SOUMISE, ENSEMBLE, null, 1))
                .isEqualTo(SignaturesEnListe.AUCUNE);
    }

    @Test
    void the_turn_goes_on_past_who_need_not_sign_and_ends_with_the_last_one() {
        assertThat(tour(SIGNATURE_ETUDIANT)).containsExactly(SIGNATURE_REFERENT);
        assertThat(tour(SIGNATURE_ETUDIANT, SIGNATURE_REFERENT))
                .as("the component need not")
                .containsExactly(SIGNATURE_TUTEUR);
        assertThat(tour(
                        SIGNATURE_ETUDIANT,
                        SIGNATURE_REFERENT,
                        SIGNATURE_TUTEUR,
                        SIGNATURE_ACCUEIL,
                        SIGNATURE_ETABLISSEMENT))
                .isEmpty();
        assertThat(tour(SIGNATURE_COMPOSANTE)).containsExactlyInAnyOrder(SIGNATURE_ETUDIANT, SIGNATURE_REFERENT);
    }

    @Test
    void after_a_refusal_it_is_the_turn_of_nobody() {
        EtatDesSignatures refusee = new EtatDesSignatures(
                List.of(new EtatDesSignatures.Partie(SIGNATURE_ETUDIANT, true, null, true, null, null)));

        assertThat(SignaturesEnListe.de(EtatConvention.VALIDEE, ENSEMBLE, refusee, 0)
                        .tour())
                .isEmpty();
    }

    private static List<NatureEtape> tour(NatureEtape... signees) {
        EtatDesSignatures etat = new EtatDesSignatures(Circuit.lire(ENSEMBLE).orElseThrow().signatures().stream()
                .map(etape -> new EtatDesSignatures.Partie(
                        etape.nature(),
                        etape.requise(),
                        Set.of(signees).contains(etape.nature()) ? LocalDate.of(2026, 11, 21) : null,
                        false,
                        null,
                        null))
                .toList());
        return SignaturesEnListe.de(EtatConvention.VALIDEE, ENSEMBLE, etat, 0).tour();
    }
}
