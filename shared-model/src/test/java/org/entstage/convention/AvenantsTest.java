package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.circuit.NatureEtape.VALIDATION_PEDAGOGIQUE;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.responsable;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.entstage.annuaire.Personne;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Geste;
import org.entstage.enseignant.Enseignant;
import org.entstage.offre.candidature.CandidaturesEnMemoire;
import org.entstage.presence.Interruption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** What avenants change, who lets them, and what the convention was before. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvenantsTest extends AtelierDAvenants {

    @Test
    void a_rupture_ends_the_placement_and_what_was_signed_stays_readable() {
        Convention convention = validee();
        BigDecimal prevues = convention.heures();
        LocalDate dernier = LocalDate.of(2027, 3, 26);

        Avenant avenant = accepte(convention, Saisie.de(NatureAvenant.RUPTURE).rupture(dernier, "Embauche."));

        assertThat(convention.saisieStage().fin()).isEqualTo(dernier);
        assertThat(convention.heures()).isEqualByComparingTo("280").isLessThan(prevues);
        assertThat(convention.saisieStage().gratifie()).isTrue();
        assertThat(avenant.base().stage().fin()).isEqualTo(FIN);
        assertThat(avenant.heuresAvant()).isEqualByComparingTo(prevues);
        assertThat(avenant.changements())
                .containsExactly(new Changement(ChampConvention.DATES, "2027-06-30", "2027-03-26"));
        assertThat(convention.historique()).last().satisfies(ligne -> {
            assertThat(ligne.transition()).isEqualTo(Transition.AVENANT_VALIDE);
            assertThat(ligne.avenant().natures()).containsExactly(NatureAvenant.RUPTURE);
            assertThat(ligne.changements()).isEqualTo(avenant.changements());
        });
        assertThat(conventions.evenements()).last().isInstanceOf(AvenantValide.class);
    }

    @Test
    void absences_after_an_early_end_are_gone_and_one_around_it_is_cut() {
        Convention convention = validee();
        accepte(
                convention,
                Saisie.de(NatureAvenant.INTERRUPTION).absence(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 4, 2)));
        accepte(
                convention,
                Saisie.de(NatureAvenant.INTERRUPTION).absence(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 7)));

        accepte(convention, Saisie.de(NatureAvenant.RUPTURE).rupture(LocalDate.of(2027, 3, 26), "Fin anticipée."));

        assertThat(convention.saisieStage().interruptions())
                .containsExactly(new Interruption(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 26)));
    }

    @Test
    void a_period_that_makes_the_pay_due_asks_for_it_and_tells_the_arrears() {
        Convention convention = validee();
        Geste geste = Geste.de(etudiant(), horloge);
        ReflectionTestUtils.setField(convention, "etat", EtatConvention.BROUILLON);
        SaisieStage court = UneConvention(convention, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 27));
        convention.decrire(
                court.avecRemuneration(RemunerationPrevue.enEuros(false, null, null, null)),
                new AnneeUniversitaire(2026),
                geste);
        ReflectionTestUtils.setField(convention, "etat", EtatConvention.VALIDEE);
        assertThat(convention.heures()).isLessThan(new BigDecimal("308"));
        Avenant avenant = ecrit(
                etudiant(),
                convention,
                Saisie.de(NatureAvenant.PERIODE).du(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 18)));

        assertThat(examens.examiner(avenant).rappel()).isGreaterThan(new BigDecimal("1000"));
        assertThat(refus(() -> soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version())))
                .extracting(Probleme::champ)
                .contains("montant");

        ecrire.executer(
                etudiant(),
                convention.id(),
                avenant.id(),
                avenant.version(),
                Saisie.de(NatureAvenant.PERIODE, NatureAvenant.GRATIFICATION)
                        .du(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 18))
                        .payee("4.50")
                        .saisie(),
                null);
        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());
        faire(gestionnaire(CENTRE), avenant, VALIDATION_CENTRE);

        assertThat(convention.saisieStage().montant()).isEqualByComparingTo("4.50");
        assertThat(convention.saisieStage().fin()).isEqualTo(LocalDate.of(2026, 12, 18));
    }

    @Test
    void a_period_beyond_924_hours_is_refused() {
        Convention convention = validee();
        Avenant avenant =
                ecrit(etudiant(), convention, Saisie.de(NatureAvenant.PERIODE).du(DEBUT, LocalDate.of(2027, 8, 31)));

        assertThat(refus(() -> soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version())))
                .extracting(Probleme::cle)
                .anyMatch(cle -> cle.startsWith("convention.regle.R04"));
        assertThat(convention.saisieStage().fin()).isEqualTo(FIN);
    }

    @Test
    void several_changes_are_one_avenant() {
        Convention convention = validee();
        enseignants.enregistrer(new Enseignant("0350936C", "autre"));
        Saisie saisie = Saisie.de(NatureAvenant.TUTEUR, NatureAvenant.SUJET, NatureAvenant.CONGES, NatureAvenant.AUTRE)
                .tuteur("Relais", "Lou");

        accepte(convention, saisie);

        assertThat(convention.saisieLieu().tuteurNom()).isEqualTo("Relais");
        assertThat(convention.saisieLieu().voie()).isEqualTo("3 rue des Essais");
        assertThat(convention.saisieStage().sujet()).isEqualTo("Autre sujet");
        assertThat(convention.saisieStage().activites()).startsWith("Analyse");
        assertThat(convention.saisieStage().conges()).isEqualTo("Deux jours par mois.");
    }

    @Test
    void another_referent_leads_from_then_on() {
        Convention convention = validee();
        Personne autre = new Personne(
                "autre", "Mme", "Relève", "Claude", "autre@univ.example.org", null, null, null, java.util.Set.of());

        long id = ecrire.executer(
                gestionnaire(CENTRE),
                convention.id(),
                null,
                convention.version(),
                Saisie.de(NatureAvenant.REFERENT).saisie(),
                autre);
        Avenant avenant = avenants.trouver(id).orElseThrow();
        soumettreAvenant.executer(gestionnaire(CENTRE), id, avenant.version());
        assertThat(convention.enseignant().orElseThrow().login()).isEqualTo("enseignant");
        faire(gestionnaire(CENTRE), avenant, VALIDATION_CENTRE);

        assertThat(convention.enseignant().orElseThrow().login()).isEqualTo("autre");
        assertThat(convention.situation().enseignant()).isEqualTo("autre");
    }

    @Test
    void one_is_open_at_a_time_and_the_next_has_the_next_number() {
        Convention convention = validee();
        Avenant premier = ecrit(etudiant(), convention, Saisie.de(NatureAvenant.CONGES));

        assertThat(refus(() -> ecrit(gestionnaire(CENTRE), convention, Saisie.de(NatureAvenant.SUJET))))
                .extracting(Probleme::cle)
                .containsExactly("avenant.autreOuvert");
        annulerAvenant.executer(etudiant(), premier.id(), premier.version(), null);

        assertThat(ecrit(gestionnaire(CENTRE), convention, Saisie.de(NatureAvenant.SUJET))
                        .numero())
                .isEqualTo(2);
        assertThat(convention.avenants())
                .extracting(ResumeAvenant::etat)
                .containsExactly(EtatAvenant.ANNULE, EtatAvenant.BROUILLON);
    }

    @Test
    void two_who_begin_or_decide_at_once_are_told_apart_by_the_version() {
        Convention convention = validee();
        int vue = convention.version();
        Avenant avenant = ecrit(etudiant(), convention, Saisie.de(NatureAvenant.CONGES));

        assertThatThrownBy(() -> ecrire.executer(
                        gestionnaire(CENTRE),
                        convention.id(),
                        null,
                        vue,
                        Saisie.de(NatureAvenant.SUJET).saisie(),
                        null))
                .isInstanceOf(ModificationConcurrente.class);
        assertThatThrownBy(() -> soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version() + 1))
                .isInstanceOf(ModificationConcurrente.class);
    }

    @Test
    void steps_are_done_by_whom_they_concern_and_the_convention_keeps_its_own() {
        circuit = deuxEtapes();
        Convention convention = validee();
        Avenant avenant = ecrit(etudiant(), convention, Saisie.de(NatureAvenant.SUJET));
        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());

        assertThat(avenant.possibilites(enseignant()).etapes()).containsExactly(VALIDATION_PEDAGOGIQUE);
        assertThatThrownBy(() -> faire(etudiant(), avenant, VALIDATION_PEDAGOGIQUE))
                .isInstanceOf(AccesRefuse.class);
        assertThat(refus(() -> faire(gestionnaire(CENTRE), avenant, VALIDATION_CENTRE)))
                .extracting(Probleme::cle)
                .containsExactly("convention.etape.pasOuverte");
        faire(enseignant(), avenant, VALIDATION_PEDAGOGIQUE);
        assertThat(convention.saisieStage().sujet()).startsWith("Refonte");
        assertThat(convention.avancement().complet()).isTrue();
        faire(gestionnaire(CENTRE), avenant, VALIDATION_CENTRE);

        assertThat(convention.saisieStage().sujet()).isEqualTo("Autre sujet");
        assertThat(convention.etat()).isEqualTo(EtatConvention.VALIDEE);
        assertThat(convention.avancement().complet()).isTrue();
    }

    @Test
    void a_refusal_wants_a_reason_and_a_correction_goes_through_all_steps_again() {
        circuit = deuxEtapes();
        Convention convention = validee();
        Avenant avenant = ecrit(etudiant(), convention, Saisie.de(NatureAvenant.SUJET));
        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());
        faire(enseignant(), avenant, VALIDATION_PEDAGOGIQUE);

        assertThatThrownBy(() -> refuserAvenant.executer(gestionnaire(CENTRE), avenant.id(), avenant.version(), " "))
                .isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> refuserAvenant.executer(etudiant(), avenant.id(), avenant.version(), "Non."))
                .isInstanceOf(AccesRefuse.class);
        refuserAvenant.executer(gestionnaire(CENTRE), avenant.id(), avenant.version(), "Trop vague.");
        assertThat(avenant.etat()).isEqualTo(EtatAvenant.A_CORRIGER);
        assertThat(avenant.motifRefus()).isEqualTo("Trop vague.");
        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());

        assertThat(avenant.avancement().aFaire())
                .extracting(EtapeCircuit::nature)
                .containsExactly(VALIDATION_PEDAGOGIQUE);
        retirerAvenant.executer(etudiant(), avenant.id(), avenant.version());
        assertThat(avenant.etat()).isEqualTo(EtatAvenant.A_CORRIGER);
    }

    @Test
    void nothing_is_amended_before_it_is_validated_nor_by_who_has_no_part_in_it() {
        Convention soumise = soumise();
        assertThat(refus(() -> ecrit(etudiant(), soumise, Saisie.de(NatureAvenant.SUJET))))
                .extracting(Probleme::cle)
                .containsExactly("avenant.convention.pasValidee");

        Convention convention = validee();
        assertThatThrownBy(() -> ecrit(enseignant(), convention, Saisie.de(NatureAvenant.SUJET)))
                .isInstanceOf(AccesRefuse.class);
        Avenant duCentre = ecrit(gestionnaire(CENTRE), convention, Saisie.de(NatureAvenant.SUJET));
        assertThatThrownBy(() -> annulerAvenant.executer(etudiant(), duCentre.id(), duCentre.version(), null))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void what_makes_no_sense_is_told_at_its_fields() {
        Convention convention = validee();

        assertThat(refus(() -> ecrit(etudiant(), convention, Saisie.de())))
                .extracting(Probleme::champ)
                .contains("natures");
        assertThat(refus(() -> ecrit(
                        etudiant(), convention, Saisie.de(NatureAvenant.RUPTURE).rupture(FIN.plusDays(1), null))))
                .extracting(Probleme::champ)
                .containsExactly("rupture", "motif");
        assertThat(refus(() -> ecrit(
                        etudiant(), convention, Saisie.de(NatureAvenant.PERIODE).du(FIN, DEBUT))))
                .extracting(Probleme::champ)
                .contains("fin");
        assertThat(refus(() -> ecrit(
                        etudiant(), convention, Saisie.de(NatureAvenant.PERIODE).du(DEBUT, FIN))))
                .extracting(Probleme::cle)
                .containsExactly("avenant.rien");
        assertThat(refus(() -> ecrit(
                        etudiant(),
                        convention,
                        Saisie.de(NatureAvenant.INTERRUPTION).absence(FIN, FIN.plusDays(2)))))
                .extracting(Probleme::champ)
                .containsExactly("interruptions[0].fin");
    }

    @Test
    void a_convention_with_an_avenant_is_no_longer_unvalidated() {
        Convention convention = validee();
        accepte(convention, Saisie.de(NatureAvenant.CONGES));

        assertThat(refus(() -> new AnnulerEtape(enCours)
                        .executer(
                                gestionnaire(CENTRE),
                                convention.id(),
                                convention.version(),
                                VALIDATION_CENTRE,
                                "Erreur.")))
                .extracting(Probleme::cle)
                .containsExactly("avenant.convention.changee");
    }

    @Test
    void a_convention_that_is_ended_takes_its_open_avenant_with_it() {
        Convention convention = validee();
        Avenant avenant = ecrit(etudiant(), convention, Saisie.de(NatureAvenant.CONGES));
        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());
        new AnnulerConvention(enCours, CandidaturesEnMemoire.sansPlaces())
                .executer(responsable(CENTRE), convention.id(), convention.version(), "Le stage n’a pas lieu.");

        assertThat(avenant.possibilites(gestionnaire(CENTRE)).etapes()).isEmpty();
        assertThat(refus(() -> faire(gestionnaire(CENTRE), avenant, VALIDATION_CENTRE)))
                .extracting(Probleme::cle)
                .containsExactly("avenant.convention.pasValidee");
    }

    @Test
    void old_and_new_values_come_back_from_their_text() {
        Convention convention = validee();
        Avenant avenant =
                accepte(convention, Saisie.de(NatureAvenant.RUPTURE).rupture(LocalDate.of(2027, 3, 26), "Fin."));
        ContenuEnJson contenus = new ContenuEnJson();
        AvenantEnJson saisies = new AvenantEnJson();

        assertThat(contenus.convertToEntityAttribute(contenus.convertToDatabaseColumn(avenant.base())))
                .isEqualTo(avenant.base());
        assertThat(saisies.convertToEntityAttribute(saisies.convertToDatabaseColumn(avenant.saisie())))
                .isEqualTo(avenant.saisie());
    }
}
