package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.circuit.NatureEtape.AVIS_COMPOSANTE;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.circuit.NatureEtape.VALIDATION_PEDAGOGIQUE;
import static org.entstage.circuit.NatureEtape.VERIFICATION_CENTRE;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.responsable;

import java.util.List;
import java.util.Set;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.EtatEtape;
import org.entstage.circuit.NatureEtape;
import org.entstage.circuit.Statut;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.droits.RolesLivres;
import org.entstage.essai.Acteurs;
import org.entstage.essai.SystemesDeTest;
import org.entstage.offre.candidature.CandidaturesEnMemoire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Steps in their order, by whom they concern; refusal, correction, taking back, ending. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CircuitDUneConventionTest extends AtelierDeConventions {

    private final AnnulerEtape annulerEtape = new AnnulerEtape(enCours);
    private final RetirerConvention retirer = new RetirerConvention(enCours);
    private final AnnulerConvention annuler = new AnnulerConvention(enCours, CandidaturesEnMemoire.sansPlaces());

    @BeforeEach
    void quatre_etapes() {
        circuit = Circuit.lire("1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE 10//; 2 VERIFICATION_CENTRE;"
                        + " 3 AVIS_COMPOSANTE@chefe; 4 VALIDATION_CENTRE; 5 SIGNATURE_ETUDIANT; 5 SIGNATURE_TUTEUR;"
                        + " 5 SIGNATURE_ACCUEIL; 5 SIGNATURE_REFERENT; 6 SIGNATURE_ETABLISSEMENT")
                .orElseThrow();
    }

    @Test
    void a_step_waits_for_the_documents_that_its_centre_requires_and_says_them_with_the_rules() {
        piecesManquantes = List.of(Probleme.general("piece.manque", "Attestation"));
        assertThatThrownBy(this::soumise)
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes()).isEqualTo(piecesManquantes));
        piecesManquantes = List.of();
        Convention convention = soumise();

        piecesManquantes = List.of(Probleme.general("piece.aAccepter", "Attestation"));
        assertThatThrownBy(() -> faire(enseignant(), convention, VALIDATION_PEDAGOGIQUE))
                .isInstanceOf(RefusMetier.class);
        assertThat(convention.etat()).isEqualTo(EtatConvention.SOUMISE);
        piecesManquantes = List.of();
        faire(enseignant(), convention, VALIDATION_PEDAGOGIQUE);
    }

    @Test
    void each_step_is_done_by_whom_it_concerns_and_the_last_one_validates() {
        Convention convention = soumise();

        faire(enseignant(), convention, VALIDATION_PEDAGOGIQUE);
        faire(gestionnaire(CENTRE), convention, VERIFICATION_CENTRE);
        faire(chefe("chefe"), convention, AVIS_COMPOSANTE);
        assertThat(convention.etat()).isEqualTo(EtatConvention.SOUMISE);
        faire(gestionnaire(CENTRE), convention, VALIDATION_CENTRE);

        assertThat(convention.etat()).isEqualTo(EtatConvention.VALIDEE);
        assertThat(convention.etapes()).extracting(EtatEtape::statut).containsOnly(Statut.FAITE);
        assertThat(convention.historique())
                .extracting(LigneHistorique::transition)
                .endsWith(Transition.ETAPE_FAITE, Transition.ETAPE_FAITE, Transition.ETAPE_FAITE, Transition.VALIDEE);
    }

    @Test
    void a_step_out_of_its_turn_is_refused_whoever_asks() {
        Convention convention = soumise();

        assertThatThrownBy(() -> faire(baip(), convention, VALIDATION_CENTRE))
                .isInstanceOf(RefusMetier.class)
                .extracting(refus -> ((RefusMetier) refus).problemes().get(0).cle())
                .isEqualTo("convention.etape.pasOuverte");
    }

    @Test
    void nobody_does_somebody_else_s_step() {
        Convention convention = soumise();

        assertThatThrownBy(() -> faire(gestionnaire(CENTRE), convention, VALIDATION_PEDAGOGIQUE))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> faire(enseignant(), convention, VERIFICATION_CENTRE))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> faire(etudiant(), convention, VALIDATION_PEDAGOGIQUE))
                .isInstanceOf(AccesRefuse.class);
        assertThat(convention
                        .possibilites(etudiant(), ConditionImpression.TOUJOURS)
                        .etapes())
                .isEmpty();
    }

    @Test
    void a_named_person_s_step_is_his_or_his_stand_in_s_alone_and_the_history_says_for_whom() {
        Convention convention = soumise();
        faire(enseignant(), convention, VALIDATION_PEDAGOGIQUE);
        faire(gestionnaire(CENTRE), convention, VERIFICATION_CENTRE);

        assertThatThrownBy(() -> faire(chefe("autre"), convention, AVIS_COMPOSANTE))
                .isInstanceOf(AccesRefuse.class);
        Acteur autre = chefe("autre");
        faire(
                new Acteur("autre", "Autre Cheffe", null, autre.droits(), null, Set.of("chefe"), null, null),
                convention,
                AVIS_COMPOSANTE);

        assertThat(convention.historique()).last().satisfies(ligne -> {
            assertThat(ligne.nom()).isEqualTo("Autre Cheffe");
            assertThat(ligne.pour()).isEqualTo("chefe");
        });
    }

    @Test
    void two_who_decide_at_once_are_told_apart_by_the_version() {
        Convention convention = soumise();
        int vue = convention.version();
        valider.executer(enseignant(), convention.id(), vue, VALIDATION_PEDAGOGIQUE, null);

        assertThatThrownBy(() -> valider.executer(enseignant(), convention.id(), vue, VALIDATION_PEDAGOGIQUE, null))
                .isInstanceOf(ModificationConcurrente.class);
        assertThat(convention.historique())
                .filteredOn(ligne -> ligne.etape() == VALIDATION_PEDAGOGIQUE)
                .hasSize(1);
    }

    @Test
    void steps_that_a_centre_sets_later_do_not_touch_what_was_handed_in() {
        Convention convention = soumise();
        circuit = Circuit.LIVRE;

        refuserPour(convention, ChampConvention.SUJET);
        soumettre.executer(etudiant(), convention.id(), convention.version(), null);

        assertThat(convention.avancement().aFaire())
                .extracting(EtapeCircuit::nature)
                .containsExactly(VALIDATION_PEDAGOGIQUE, VERIFICATION_CENTRE);
    }

    @Test
    void corrected_only_where_asked_what_was_approved_stays_approved() {
        Convention convention = soumise();
        faire(enseignant(), convention, VALIDATION_PEDAGOGIQUE);
        refuserPour(convention, ChampConvention.TUTEUR, ChampConvention.DATES);
        assertThat(convention.champsACorriger()).containsExactly(ChampConvention.TUTEUR, ChampConvention.DATES);

        changerLeTuteur(convention);
        soumettre.executer(etudiant(), convention.id(), convention.version(), "Corrigé.");

        assertThat(convention.avancement().faite(VALIDATION_PEDAGOGIQUE)).isTrue();
        assertThat(convention.historique())
                .last()
                .extracting(LigneHistorique::transition)
                .isEqualTo(Transition.CORRIGEE);
    }

    @Test
    void when_anything_else_changed_every_step_is_done_again() {
        Convention convention = soumise();
        faire(enseignant(), convention, VALIDATION_PEDAGOGIQUE);
        refuserPour(convention, ChampConvention.DATES);

        changerLeTuteur(convention);
        soumettre.executer(etudiant(), convention.id(), convention.version(), null);

        assertThat(convention.avancement().faite(VALIDATION_PEDAGOGIQUE)).isFalse();
    }

    @Test
    void the_history_keeps_the_old_and_the_new_value() {
        Convention convention = soumise();
        refuserPour(convention, ChampConvention.TUTEUR);

        changerLeTuteur(convention);

        assertThat(convention.historique()).last().satisfies(ligne -> {
            assertThat(ligne.transition()).isEqualTo(Transition.MODIFIEE);
            assertThat(ligne.changements()).containsExactly(new Changement(ChampConvention.TUTEUR, "Guide", "Mentor"));
        });
    }

    @Test
    void who_only_does_a_step_sends_back_while_it_is_his_and_the_centre_at_any_time() {
        Convention convention = soumise();
        assertThat(peutRefuser(convention, enseignant())).isTrue();
        faire(enseignant(), convention, VALIDATION_PEDAGOGIQUE);

        assertThat(peutRefuser(convention, enseignant())).isFalse();
        assertThat(peutRefuser(convention, gestionnaire(CENTRE))).isTrue();
        assertThatThrownBy(() ->
                        refuser.executer(enseignant(), convention.id(), convention.version(), "Trop tard.", List.of()))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_step_taken_back_is_to_be_done_again_even_after_validation() {
        Convention convention = soumise();
        faire(enseignant(), convention, VALIDATION_PEDAGOGIQUE);
        faire(gestionnaire(CENTRE), convention, VERIFICATION_CENTRE);
        faire(chefe("chefe"), convention, AVIS_COMPOSANTE);
        faire(gestionnaire(CENTRE), convention, VALIDATION_CENTRE);
        assertThatThrownBy(() -> annulerEtape.executer(
                        enseignant(), convention.id(), convention.version(), VALIDATION_PEDAGOGIQUE, "Erreur."))
                .isInstanceOf(AccesRefuse.class);

        annulerEtape.executer(gestionnaire(CENTRE), convention.id(), convention.version(), AVIS_COMPOSANTE, "Erreur.");

        assertThat(convention.etat()).isEqualTo(EtatConvention.SOUMISE);
        assertThat(convention.avancement().aFaire())
                .extracting(EtapeCircuit::nature)
                .containsExactly(AVIS_COMPOSANTE);
    }

    @Test
    void who_did_a_step_may_take_it_back_before_the_end() {
        Convention convention = soumise();
        faire(enseignant(), convention, VALIDATION_PEDAGOGIQUE);

        annulerEtape.executer(
                enseignant(), convention.id(), convention.version(), VALIDATION_PEDAGOGIQUE, "Trop vite.");

        assertThat(convention.avancement().faite(VALIDATION_PEDAGOGIQUE)).isFalse();
    }

    @Test
    void the_student_takes_back_what_he_handed_in_and_nobody_else_does() {
        Convention convention = soumise();
        assertThatThrownBy(() -> retirer.executer(gestionnaire(CENTRE), convention.id(), convention.version()))
                .isInstanceOf(AccesRefuse.class);

        retirer.executer(etudiant(), convention.id(), convention.version());

        assertThat(convention.etat()).isEqualTo(EtatConvention.A_CORRIGER);
        assertThat(convention.avancement().aFaire()).isEmpty();
    }

    @Test
    void what_was_handed_in_is_never_dropped_but_ended_with_a_reason_and_then_binds_nobody() {
        Convention convention = soumise();
        assertThatThrownBy(() -> annuler.executer(responsable(CENTRE), convention.id(), convention.version(), " "))
                .isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> annuler.executer(gestionnaire(CENTRE), convention.id(), convention.version(), "Non."))
                .isInstanceOf(AccesRefuse.class);

        annuler.executer(responsable(CENTRE), convention.id(), convention.version(), "L'organisme renonce.");

        assertThat(convention.etat()).isEqualTo(EtatConvention.ANNULEE);
        assertThat(convention.etat().compte()).isFalse();
        assertThat(convention.possibilites(baip(), ConditionImpression.TOUJOURS).modifier())
                .isFalse();
        assertThatThrownBy(() -> convention.exigerAbandonnable(Geste.de(baip(), horloge)))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_host_overseas_has_the_ordinary_steps_and_one_in_another_country_those_of_abroad() {
        Convention convention = complete();
        assertThat(convention.typeCircuit()).isEqualTo(TypeCircuit.CONVENTION);

        installer(convention, "98714", "Papeete", "PF");
        assertThat(convention.typeCircuit()).isEqualTo(TypeCircuit.CONVENTION);
        installer(convention, "10115", "Berlin", "DE");
        assertThat(convention.typeCircuit()).isEqualTo(TypeCircuit.ETRANGER);
    }

    private void installer(Convention convention, String codePostal, String commune, String pays) {
        SaisieLieu lieu = convention.saisieLieu();
        convention.situer(
                new SaisieLieu(
                        lieu.service(),
                        lieu.voie(),
                        lieu.complement(),
                        codePostal,
                        commune,
                        pays,
                        lieu.tuteurCivilite(),
                        lieu.tuteurNom(),
                        lieu.tuteurPrenom(),
                        lieu.tuteurFonction(),
                        lieu.tuteurCourriel(),
                        lieu.tuteurTelephone()),
                Geste.de(etudiant(), horloge));
    }

    private void changerLeTuteur(Convention convention) {
        SaisieLieu lieu = convention.saisieLieu();
        convention.situer(
                new SaisieLieu(
                        lieu.service(),
                        lieu.voie(),
                        lieu.complement(),
                        lieu.codePostal(),
                        lieu.commune(),
                        lieu.pays(),
                        lieu.tuteurCivilite(),
                        "Mentor",
                        lieu.tuteurPrenom(),
                        lieu.tuteurFonction(),
                        lieu.tuteurCourriel(),
                        lieu.tuteurTelephone()),
                Geste.de(etudiant(), horloge));
    }

    private void refuserPour(Convention convention, ChampConvention... champs) {
        refuser.executer(gestionnaire(CENTRE), convention.id(), convention.version(), "À revoir.", List.of(champs));
    }

    private static boolean peutRefuser(Convention convention, Acteur acteur) {
        return convention.possibilites(acteur, ConditionImpression.TOUJOURS).refuser();
    }

    private void faire(Acteur acteur, Convention convention, NatureEtape etape) {
        valider.executer(acteur, convention.id(), convention.version(), etape, null);
    }

    private static Acteur chefe(String login) {
        return Acteurs.deLaComposante(
                RolesLivres.RESPONSABLE_COMPOSANTE, login, "Ange Composante", SystemesDeTest.COMPOSANTE);
    }
}
