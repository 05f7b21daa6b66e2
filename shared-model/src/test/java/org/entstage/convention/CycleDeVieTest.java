package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.responsable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.contact.ContactsDeTest;
import org.entstage.convention.regles.Constat;
import org.entstage.convention.regles.Grandeur;
import org.entstage.droits.Geste;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The guarded life of a convention, use cases included, without database and without Spring. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CycleDeVieTest extends AtelierDeConventions {

    private final DerogerRegle deroger = new DerogerRegle(enCours, examinateur);
    private final RetirerDerogation retirer = new RetirerDerogation(enCours);
    private final ContactsDeTest contacts = new ContactsDeTest();
    private final EnregistrerLieu situer = new EnregistrerLieu(
            enCours,
            new TuteurDuStage(contacts.confidentialite(), contacts.retenir()),
            new FeriesDuLieu(territoire -> Collections.emptySortedMap()));

    @Test
    void what_is_handed_in_tells_who_listens() {
        Convention convention = complete();

        soumettre.executer(etudiant(), convention.id(), convention.version(), null);

        assertThat(convention.etat()).isEqualTo(EtatConvention.SOUMISE);
        assertThat(conventions.evenements())
                .hasExactlyElementsOfTypes(ConventionCommencee.class, ConventionSoumise.class, EtapeOuverte.class);
        ConventionCommencee commencee =
                (ConventionCommencee) conventions.evenements().get(0);
        assertThat(commencee.avis().id()).isEqualTo(convention.id());
        assertThat(commencee.avis().parLEtudiant()).isTrue();
    }

    @Test
    void a_refusal_needs_a_reason_and_gives_the_convention_back_to_the_student() {
        Convention convention = soumise();

        assertThatThrownBy(() ->
                        refuser.executer(gestionnaire(CENTRE), convention.id(), convention.version(), "  ", List.of()))
                .isInstanceOf(RefusMetier.class);
        refuser.executer(
                gestionnaire(CENTRE), convention.id(), convention.version(), "Le sujet est trop vague.", List.of());

        assertThat(convention.etat()).isEqualTo(EtatConvention.A_CORRIGER);
        assertThat(convention
                        .possibilites(etudiant(), ConditionImpression.TOUJOURS)
                        .modifier())
                .isTrue();
        assertThat(convention
                        .possibilites(etudiant(), ConditionImpression.TOUJOURS)
                        .soumettre())
                .isTrue();
    }

    @Test
    void what_waits_is_out_of_the_student_s_hands_and_in_the_staff_s() {
        Convention convention = soumise();

        assertThat(convention.possibilites(etudiant(), ConditionImpression.TOUJOURS))
                .isEqualTo(new PossibilitesConvention(
                        false, false, List.of(), false, false, true, false, true, List.of(), false, false));
        assertThat(convention.possibilites(gestionnaire(CENTRE), ConditionImpression.TOUJOURS))
                .isEqualTo(new PossibilitesConvention(
                        true,
                        false,
                        List.of(NatureEtape.VALIDATION_CENTRE),
                        true,
                        false,
                        true,
                        false,
                        false,
                        List.of(),
                        false,
                        false));
        assertThatThrownBy(() -> situer.executer(etudiant(), convention.id(), convention.version(), SaisieLieu.VIDE))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_change_by_the_staff_is_kept_in_the_history() {
        Convention convention = soumise();

        situer.executer(gestionnaire(CENTRE), convention.id(), convention.version(), convention.saisieLieu());

        assertThat(convention.historique()).last().satisfies(ligne -> {
            assertThat(ligne.transition()).isEqualTo(Transition.MODIFIEE);
            assertThat(ligne.details()).isEqualTo("LIEU");
            assertThat(ligne.nom()).isEqualTo("Sacha Bureau");
        });
        assertThat(conventions.evenements()).last().isInstanceOfSatisfying(ConventionModifiee.class, modifiee -> {
            assertThat(modifiee.etape()).isEqualTo(EtapeSaisie.LIEU);
            assertThat(modifiee.avis().auteur().nom()).isEqualTo("Sacha Bureau");
        });
    }

    @Test
    void what_is_validated_changes_no_more() {
        Convention convention = soumise();
        valider.executer(
                gestionnaire(CENTRE), convention.id(), convention.version(), NatureEtape.VALIDATION_CENTRE, null);

        assertThatThrownBy(
                        () -> situer.executer(baip(), convention.id(), convention.version(), convention.saisieLieu()))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> valider.executer(
                        baip(), convention.id(), convention.version(), NatureEtape.VALIDATION_CENTRE, null))
                .isInstanceOf(RefusMetier.class)
                .extracting(refus -> ((RefusMetier) refus).problemes().get(0).cle())
                .isEqualTo("convention.etat.inattendu");
    }

    @Test
    void only_those_concerned_find_it() {
        Convention convention = soumise();

        assertThat(enCours.lire(enseignant(), convention.id())).isSameAs(convention);
        assertThatThrownBy(() -> enCours.lire(etudiant2(), convention.id())).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> enCours.lire(gestionnaire(CENTRE + 1), convention.id()))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void an_old_version_changes_nothing() {
        Convention convention = complete();

        assertThatThrownBy(() -> soumettre.executer(etudiant(), convention.id(), convention.version() - 1, null))
                .isInstanceOf(ModificationConcurrente.class);
    }

    @Test
    void more_than_924_hours_with_the_same_host_in_the_year_are_refused() {
        conventions.heuresDesAutres("200");
        Convention convention = complete();

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class, () -> soumettre.executer(etudiant(), convention.id(), convention.version(), null));

        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("convention.regle.R04.cumul");
    }

    @Test
    void a_waiver_covers_the_hours_that_were_found_and_no_more() {
        conventions.heuresDesAutres("200");
        Convention convention = complete();
        BigDecimal trouvees = convention.heures().add(new BigDecimal("200"));
        deroger.executer(
                responsable(CENTRE), convention.id(), convention.version(), "R04", "Projet prolongé, avis favorable.");

        assertThat(convention.historique()).last().satisfies(ligne -> {
            assertThat(ligne.transition()).isEqualTo(Transition.DEROGATION);
            assertThat(ligne.mesure().grandeur()).isEqualTo(Grandeur.HEURES);
            assertThat((BigDecimal) ligne.mesure().valeur()).isEqualByComparingTo(trouvees);
        });
        assertThat(examinateur.examiner(convention).examen().recevable()).isTrue();

        conventions.heuresDesAutres("207");
        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class, () -> soumettre.executer(etudiant(), convention.id(), convention.version(), null));
        assertThat(refus.problemes()).singleElement().satisfies(probleme -> {
            assertThat(probleme.cle()).isEqualTo("convention.derogation.depassee.HEURES");
            assertThat(probleme.reference()).isEqualTo("L124-5");
            assertThat(probleme.arguments()).containsExactly(trouvees.add(new BigDecimal("7")), trouvees);
        });

        deroger.executer(responsable(CENTRE), convention.id(), convention.version(), "R04", "Une semaine de plus.");
        soumettre.executer(etudiant(), convention.id(), convention.version(), null);
        conventions.heuresDesAutres("214");
        assertThatThrownBy(() -> valider.executer(
                        gestionnaire(CENTRE),
                        convention.id(),
                        convention.version(),
                        NatureEtape.VALIDATION_CENTRE,
                        null))
                .isInstanceOf(RefusMetier.class);
        conventions.heuresDesAutres("150");
        valider.executer(
                gestionnaire(CENTRE), convention.id(), convention.version(), NatureEtape.VALIDATION_CENTRE, null);
    }

    @Test
    void a_waiver_that_is_taken_back_covers_nothing() {
        conventions.heuresDesAutres("200");
        Convention convention = complete();
        deroger.executer(responsable(CENTRE), convention.id(), convention.version(), "R04", "Avis favorable.");
        retirer.executer(responsable(CENTRE), convention.id(), convention.version(), "R04");

        assertThat(examinateur.examiner(convention).examen().bloquants())
                .extracting(Constat::cle)
                .containsExactly("convention.regle.R04.cumul");
    }

    @Test
    void a_host_that_refuses_to_pay_above_308_hours_is_refused_and_one_that_pays_the_minimum_is_not() {
        Convention convention = complete();
        SaisieStage stage = convention.saisieStage();
        convention.decrire(sansGratification(stage), convention.annee(), Geste.de(etudiant(), horloge));

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class, () -> soumettre.executer(etudiant(), convention.id(), convention.version(), null));

        assertThat(refus.problemes()).extracting(Probleme::reference).containsExactly("L124-6");
        convention.decrire(stage, convention.annee(), Geste.de(etudiant(), horloge));
        soumettre.executer(etudiant(), convention.id(), convention.version(), null);
    }

    @Test
    void a_place_in_alsace_has_two_holidays_more() {
        Convention convention = complete();
        assertThat(convention.heures()).isEqualByComparingTo("735");
        SaisieLieu lieu = convention.saisieLieu();

        situer.executer(
                etudiant(),
                convention.id(),
                convention.version(),
                new SaisieLieu(
                        lieu.service(),
                        lieu.voie(),
                        lieu.complement(),
                        "67000",
                        "Strasbourg",
                        "FR",
                        lieu.tuteurCivilite(),
                        lieu.tuteurNom(),
                        lieu.tuteurPrenom(),
                        lieu.tuteurFonction(),
                        lieu.tuteurCourriel(),
                        lieu.tuteurTelephone()));

        // Good Friday, 26 March 2027; the other local day is in December.
        assertThat(convention.heures()).isEqualByComparingTo("728");
    }

    private static SaisieStage sansGratification(SaisieStage stage) {
        return new SaisieStage(
                stage.type(),
                stage.theme(),
                stage.sujet(),
                stage.activites(),
                stage.competences(),
                stage.debut(),
                stage.fin(),
                stage.semaine(),
                stage.interruptions(),
                stage.presenceExceptionnelle(),
                stage.conges(),
                stage.modalitesSuivi(),
                stage.avantages(),
                stage.reglementInterieur(),
                stage.assurance(),
                false,
                null,
                null,
                null);
    }
}
