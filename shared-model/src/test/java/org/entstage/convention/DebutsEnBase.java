package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.RolesLivres;
import org.entstage.essai.Acteurs;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.etudiant.Etudiant;
import org.entstage.etudiant.Etudiants;
import org.entstage.etudiant.IdentiteEtudiant;
import org.junit.jupiter.api.Test;

/** How a convention begins, with student records or by hand. {@link ConventionsEnBaseTest} runs it on each database. */
interface DebutsEnBase extends SurUneBase {

    @Test
    default void a_convention_begins_without_student_records_when_described_by_hand() {
        systemes().scolariteEnPanne(true);

        PreparationConvention preparation =
                modele().bean(PreparerConvention.class).executer(etudiant(), null, false);
        assertThat(preparation.scolariteIndisponible()).isTrue();
        assertThat(preparation.centres()).hasSize(2);

        long id = modele().bean(CommencerConvention.class).executer(etudiant(), decriteALaMain(null));
        assertThat(modele().bean(ConsulterConvention.class)
                        .executer(etudiant(), id)
                        .etudiant()
                        .nom())
                .isEqualTo("Exemple");
    }

    @Test
    default void a_student_whom_the_records_know_without_registration_is_sent_to_the_centre() {
        systemes().inscrire("20260001", List.of());

        PreparationConvention preparation =
                modele().bean(PreparerConvention.class).executer(etudiant(), null, true);
        assertThat(preparation.sansInscription()).isTrue();
        assertThat(preparation.centres()).isEmpty();

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele().bean(CommencerConvention.class).executer(etudiant(), decriteALaMain(null)));
        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("convention.inscription.requise");
    }

    @Test
    default void what_is_described_by_hand_is_checked() {
        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele().bean(CommencerConvention.class)
                        .executer(
                                gestionnaire(centre()),
                                new DemandeConvention("20260001", null, null, " ", BigDecimal.valueOf(-1))));

        assertThat(refus.problemes())
                .extracting(Probleme::champ)
                .containsExactlyInAnyOrder("libelleFormation", "centre", "volumeHoraire");
    }

    @Test
    default void a_first_name_is_optional_in_the_records_and_in_the_directory() {
        systemes().etudiant("20260003", "etudiant3", "Mononyme", null);
        systemes().enseignant("seul", "Unique", null);
        Acteur etudiant3 = Acteurs.avec(RolesLivres.ETUDIANT, "etudiant3", "Mononyme", "20260003");

        FicheConvention fiche = UneConvention.commencee(modele(), etudiant3)
                .complete()
                .suiviePar("seul")
                .soumise()
                .fiche();

        assertThat(fiche.etudiant().prenom()).isEmpty();
        assertThat(fiche.referent().nom()).isEqualTo("Unique");
    }

    @Test
    default void staff_begins_for_a_student_without_registration_by_hand() {
        systemes().inscrire("20260001", List.of());

        PreparationConvention preparation =
                modele().bean(PreparerConvention.class).executer(gestionnaire(centre()), "20260001", true);
        assertThat(preparation.sansInscription()).isTrue();
        assertThat(preparation.centres()).hasSize(1);

        long id = modele().bean(CommencerConvention.class).executer(gestionnaire(centre()), decriteALaMain("20260001"));
        assertThat(id).isPositive();
    }

    @Test
    default void an_unpaid_registration_leaves_the_way_by_hand_to_staff_alone() {
        systemes().inscrire("20260001", List.of(SystemesDeTest.inscription(2026, false)));
        PreparerConvention preparer = modele().bean(PreparerConvention.class);

        assertThat(preparer.executer(etudiant(), null, true).centres()).isEmpty();
        assertThat(preparer.executer(gestionnaire(centre()), "20260001", true).centres())
                .hasSize(1);
    }

    @Test
    default void a_registration_of_a_former_year_cannot_be_chosen() {
        systemes().inscrire("20260001", List.of(SystemesDeTest.inscription(2025)));

        RefusMetier refus = catchThrowableOfType(
                RefusMetier.class,
                () -> modele().bean(CommencerConvention.class)
                        .executer(
                                etudiant(),
                                new DemandeConvention(
                                        null, "2025/" + SystemesDeTest.ETAPE + "/201", null, null, null)));

        assertThat(refus.problemes()).extracting(Probleme::cle).containsExactly("convention.inscription.introuvable");
    }

    @Test
    default void without_a_student_number_no_form_is_offered_and_no_system_is_blamed() {
        Acteur sansNumero = Acteurs.avec(RolesLivres.ETUDIANT, "nouveau", "Sans Numéro", null);

        PreparationConvention preparation =
                modele().bean(PreparerConvention.class).executer(sansNumero, null, false);

        assertThat(preparation.scolariteIndisponible()).isFalse();
        assertThat(preparation.centres()).isEmpty();
    }

    private DemandeConvention decriteALaMain(String numero) {
        return new DemandeConvention(numero, null, centre(), "Master 1 Informatique", null);
    }

    @Test
    default void who_writes_a_student_that_somebody_has_just_written_is_told() {
        Etudiants etudiants = modele().bean(Etudiants.class);
        IdentiteEtudiant identite = new IdentiteEtudiant("simultane", null, "Simultané", "Lou", null, null);

        assertThatThrownBy(() -> enTransaction(base -> {
                    assertThat(etudiants.parNumero("20268000")).isEmpty();
                    CompletableFuture.runAsync(
                                    () -> etudiants.enregistrer(new Etudiant("0350936C", "20268000", identite)))
                            .join();
                    return etudiants.enregistrer(new Etudiant("0350936C", "20268000", identite));
                }))
                .isInstanceOf(ModificationConcurrente.class);
    }

    @Test
    default void first_conventions_of_one_student_that_begin_at_the_same_moment_all_begin() {
        systemes().etudiant("20268001", "simultane1", "Simultané", "Camille");
        Acteur acteur = Acteurs.avec(RolesLivres.ETUDIANT, "simultane1", "Camille Simultané", "20268001");
        CountDownLatch depart = new CountDownLatch(1);
        List<CompletableFuture<UneConvention>> debuts = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    attendre(depart);
                    return UneConvention.commencee(modele(), acteur);
                }))
                .limit(3)
                .toList();

        depart.countDown();

        assertThat(debuts.stream().map(debut -> debut.join().id())).doesNotHaveDuplicates();
        assertThat(nombre("select count(*) from etudiant where numero = '20268001'"))
                .isEqualTo(1);
    }

    private static void attendre(CountDownLatch depart) {
        try {
            depart.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
