package org.entstage.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.circuit.NatureEtape.ACCORD_ACCUEIL;
import static org.entstage.circuit.NatureEtape.AVIS_COMPOSANTE;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.circuit.NatureEtape.VALIDATION_PEDAGOGIQUE;
import static org.entstage.circuit.NatureEtape.VERIFICATION_CENTRE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entstage.circuit.Pas.Sorte;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvancementTest {

    private static final String SIGNATURES = "; 6 SIGNATURE_ETUDIANT; 6 SIGNATURE_TUTEUR; 6 SIGNATURE_ACCUEIL;"
            + " 6 SIGNATURE_REFERENT; 7 SIGNATURE_ETABLISSEMENT";

    /** Five steps, two of them at the same time, one not required. */
    private static final Circuit CINQ = Circuit.lire("1 SOUMISSION; 2 ACCORD_ACCUEIL? 10/5/20;"
                    + " 3 VALIDATION_PEDAGOGIQUE; 3 VERIFICATION_CENTRE; 4 AVIS_COMPOSANTE; 5 VALIDATION_CENTRE"
                    + SIGNATURES)
            .orElseThrow();

    private static final LocalDateTime LUNDI = LocalDateTime.of(2026, 11, 23, 9, 0);

    private final List<Pas> pas = new ArrayList<>();

    @Test
    void nothing_is_to_be_done_before_the_student_hands_in() {
        assertThat(avancement().aFaire()).isEmpty();
        assertThat(avancement().complet()).isFalse();
        assertThat(avancement().etats()).extracting(EtatEtape::statut).containsOnly(Statut.A_VENIR);
    }

    @Test
    void steps_of_one_place_wait_together_and_the_next_place_waits_for_both() {
        suivre(Sorte.DEPART, null);
        assertThat(ouvertes()).containsExactly(ACCORD_ACCUEIL, VALIDATION_PEDAGOGIQUE, VERIFICATION_CENTRE);

        suivre(Sorte.FAITE, VERIFICATION_CENTRE);
        assertThat(ouvertes()).containsExactly(ACCORD_ACCUEIL, VALIDATION_PEDAGOGIQUE);

        suivre(Sorte.FAITE, VALIDATION_PEDAGOGIQUE);
        assertThat(ouvertes()).containsExactly(ACCORD_ACCUEIL, AVIS_COMPOSANTE);
    }

    @Test
    void what_is_not_required_may_be_left_out() {
        suivre(Sorte.DEPART, null);
        for (NatureEtape nature : List.of(VERIFICATION_CENTRE, VALIDATION_PEDAGOGIQUE, AVIS_COMPOSANTE)) {
            suivre(Sorte.FAITE, nature);
        }
        assertThat(avancement().dernier(VALIDATION_CENTRE)).isTrue();
        assertThat(avancement().dernier(ACCORD_ACCUEIL)).isFalse();

        suivre(Sorte.FAITE, VALIDATION_CENTRE);

        assertThat(avancement().complet()).isTrue();
        assertThat(avancement().aFaire()).isEmpty();
        assertThat(avancement().etats().get(0).statut()).isEqualTo(Statut.OMISE);
    }

    @Test
    void handed_in_anew_every_step_is_to_be_done_again() {
        suivre(Sorte.DEPART, null);
        suivre(Sorte.FAITE, VALIDATION_PEDAGOGIQUE);
        suivre(Sorte.RENVOI, null);
        assertThat(avancement().aFaire()).isEmpty();

        suivre(Sorte.DEPART, null);

        assertThat(ouvertes()).contains(VALIDATION_PEDAGOGIQUE);
    }

    @Test
    void corrected_as_asked_it_goes_on_where_it_stood_and_its_delays_begin_anew() {
        suivre(Sorte.DEPART, null);
        suivre(Sorte.FAITE, VALIDATION_PEDAGOGIQUE);
        suivre(Sorte.RENVOI, null);
        suivre(Sorte.REPRISE, null);

        assertThat(ouvertes()).containsExactly(ACCORD_ACCUEIL, VERIFICATION_CENTRE);
        assertThat(avancement().etats().get(0).depuis()).isEqualTo(LUNDI.plusDays(3));
    }

    @Test
    void a_step_that_is_taken_back_takes_those_after_it_with_it_and_leaves_its_neighbours() {
        suivre(Sorte.DEPART, null);
        suivre(Sorte.FAITE, VERIFICATION_CENTRE);
        suivre(Sorte.FAITE, VALIDATION_PEDAGOGIQUE);
        suivre(Sorte.FAITE, AVIS_COMPOSANTE);
        suivre(Sorte.FAITE, VALIDATION_CENTRE);

        suivre(Sorte.ANNULEE, VALIDATION_PEDAGOGIQUE);

        assertThat(ouvertes()).containsExactly(ACCORD_ACCUEIL, VALIDATION_PEDAGOGIQUE);
        assertThat(avancement().faite(VERIFICATION_CENTRE)).isTrue();
        assertThat(avancement().faite(AVIS_COMPOSANTE)).isFalse();
    }

    @Test
    void a_step_is_late_on_the_day_after_its_delay() {
        suivre(Sorte.DEPART, null);
        EtatEtape accord = avancement().etats().get(0);

        assertThat(accord.rappel()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(accord.echeance()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(accord.escalade()).isEqualTo(LocalDate.of(2026, 12, 13));
        assertThat(accord.enRetard(LocalDate.of(2026, 12, 3))).isFalse();
        assertThat(accord.enRetard(LocalDate.of(2026, 12, 4))).isTrue();
    }

    @Test
    void a_file_accepted_before_steps_were_kept_has_them_all_done() {
        suivre(Sorte.DEPART, null);
        suivre(Sorte.ACHEVEE, null);

        assertThat(avancement().complet()).isTrue();
        assertThat(avancement().etats()).extracting(EtatEtape::statut).containsOnly(Statut.FAITE);
    }

    @Test
    void whatever_happens_a_step_is_never_open_before_those_it_waits_for() {
        Random hasard = new Random(20261122);
        for (int essai = 0; essai < 300; essai++) {
            pas.clear();
            for (int tour = 0; tour < 25; tour++) {
                Sorte sorte = Sorte.values()[hasard.nextInt(Sorte.values().length - 1)];
                List<NatureEtape> ouvertes = ouvertes();
                if (sorte != Sorte.FAITE) {
                    suivre(sorte, VALIDATION_PEDAGOGIQUE);
                } else if (!ouvertes.isEmpty()) {
                    suivre(sorte, ouvertes.get(hasard.nextInt(ouvertes.size())));
                }
                Avancement avancement = avancement();
                for (EtapeCircuit ouverte : avancement.aFaire()) {
                    assertThat(CINQ.etapes().stream()
                                    .filter(avant -> avant.requise() && avant.rang() < ouverte.rang())
                                    .filter(avant -> avant.nature() != NatureEtape.SOUMISSION))
                            .as("%s after %s", ouverte, pas)
                            .allMatch(avant -> avancement.faite(avant.nature()));
                }
            }
        }
    }

    @Test
    void accounts_and_delays_are_written_and_read_again() {
        String texte = "1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE=RESPONSABLE_FORMATION@p.nom-x? 10//15;"
                + " 3 VALIDATION_CENTRE@z 5//" + SIGNATURES.replace("6 ", "4 ").replace("7 ", "5 ");

        Circuit circuit = Circuit.lire(texte).orElseThrow();

        assertThat(circuit.problemes(Dossier.CONVENTION)).isEmpty();
        assertThat(circuit.ecrire()).isEqualTo(texte);
        assertThat(circuit.etape(VALIDATION_PEDAGOGIQUE).orElseThrow())
                .isEqualTo(new EtapeCircuit(
                        2,
                        VALIDATION_PEDAGOGIQUE,
                        Intervenant.RESPONSABLE_FORMATION,
                        "p.nom-x",
                        false,
                        new Delais(10, null, 15)));
    }

    @Test
    void a_person_is_named_only_where_the_convention_does_not_say_who() {
        assertThat(faux("2 VALIDATION_PEDAGOGIQUE@zoe")).containsExactly("circuit.personne");
        assertThat(faux("2 VALIDATION_PEDAGOGIQUE=RESPONSABLE_FORMATION@zoe")).isEmpty();
    }

    @Test
    void delays_are_from_1_to_365_days_and_the_reminder_comes_before_the_word_to_whom_leads() {
        assertThat(faux("2 AVIS_COMPOSANTE 0//")).containsExactly("circuit.delais");
        assertThat(faux("2 AVIS_COMPOSANTE 366//")).containsExactly("circuit.delais");
        assertThat(faux("2 AVIS_COMPOSANTE 10/5/5")).containsExactly("circuit.delais");
        assertThat(faux("2 AVIS_COMPOSANTE 10/5/6")).isEmpty();
    }

    private static List<String> faux(String etape) {
        return Circuit.lire("1 SOUMISSION; " + etape + "; 3 VALIDATION_CENTRE" + SIGNATURES)
                .orElseThrow()
                .problemes(Dossier.CONVENTION)
                .stream()
                .map(probleme -> probleme.cle())
                .toList();
    }

    private Avancement avancement() {
        return Avancement.de(CINQ, pas);
    }

    private List<NatureEtape> ouvertes() {
        return avancement().aFaire().stream().map(EtapeCircuit::nature).toList();
    }

    /** One day after the last. */
    private void suivre(Sorte sorte, NatureEtape etape) {
        boolean sansEtape = Arrays.asList(Sorte.DEPART, Sorte.REPRISE, Sorte.RENVOI, Sorte.ACHEVEE)
                .contains(sorte);
        pas.add(new Pas(sorte, sansEtape ? null : etape, LUNDI.plusDays(pas.size()), "Zoé Essai"));
    }
}
