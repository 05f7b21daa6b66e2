package org.entstage.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.technicien;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.centregestion.SignataireEnVigueur;
import org.entstage.centregestion.SignatairesDesCentres;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.Etendue;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.IdentitePortail;
import org.entstage.droits.NatureDelegation;
import org.entstage.droits.Portee;
import org.entstage.droits.RolesLivres;
import org.entstage.droits.SourceDeLaPolitique;
import org.entstage.droits.TypePerimetre;
import org.entstage.essai.Acteurs;
import org.entstage.journal.LigneJournal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Delegations, support and the journal; with the themes that this stands on, on a database that subclasses name. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class HabilitationsEnBaseTest extends AttributionsEnBaseTest {
    // Delegations

    @Test
    void a_teacher_hands_his_students_over_for_a_time_and_takes_them_back() {
        long id = deleguer(enseignant(), null, "prof", NatureDelegation.ENSEIGNANT, JOUR, JOUR.plusDays(2));

        assertThat(identifie("prof", "enseignant")
                        .etendue(Action.CONVENTION_LIRE)
                        .enseignants())
                .containsExactlyInAnyOrder("prof", "enseignant");
        MesDelegations siennes = bean(ListerMesDelegations.class).executer(enseignant());
        assertThat(siennes.donnees()).singleElement().satisfies(ligne -> {
            assertThat(ligne.aNom()).isEqualTo("Sam Savant");
            assertThat(ligne.etat()).isEqualTo(EtatDelegation.EN_COURS);
        });
        assertThat(siennes.natures()).containsExactly(NatureDelegation.ENSEIGNANT);

        bean(RevoquerDelegation.class).executer(enseignant(), id, 0);

        assertThat(identifie("prof", "enseignant")
                        .etendue(Action.CONVENTION_LIRE)
                        .enseignants())
                .containsExactly("prof");
        assertThat(bean(ListerMesDelegations.class).executer(enseignant()).donnees())
                .isEmpty();
    }

    @Test
    void a_delegation_starts_and_ends_by_date() {
        deleguer(enseignant(), null, "prof", NatureDelegation.ENSEIGNANT, JOUR.plusDays(1), JOUR.plusDays(2));
        IdentitePortail prof = new IdentitePortail("prof", null, null, Set.of(), Map.of());

        for (int jour = 0; jour <= 3; jour++) {
            assertThat(bean(SourceDeLaPolitique.class)
                            .politique()
                            .droits(prof, JOUR.plusDays(jour), (l, f) -> false)
                            .containsKey(Action.CONVENTION_LIRE))
                    .as("day " + jour)
                    .isEqualTo(jour == 1 || jour == 2);
        }
    }

    @Test
    void a_delegation_that_ends_early_keeps_the_days_on_which_it_held() {
        executer("insert into delegation (version, etablissement, de_login, de_nom, a_login, a_nom, nature, debut, fin,"
                + " creee_par, creee_le) values (0, '0350936C', 'enseignant', 'D', 'prof', 'P', 'ENSEIGNANT',"
                + " '2026-11-01', '2026-12-01', 'enseignant', '2026-11-01 08:00:00')");
        changer();
        LigneDelegation ligne = bean(ListerMesDelegations.class)
                .executer(enseignant())
                .donnees()
                .get(0);

        bean(RevoquerDelegation.class).executer(enseignant(), ligne.id(), ligne.version());

        LigneDelegation apres = bean(ListerMesDelegations.class)
                .executer(enseignant())
                .donnees()
                .get(0);
        assertThat(apres.tenue().fin()).isEqualTo(JOUR.minusDays(1));
        assertThat(apres.etat()).isEqualTo(EtatDelegation.TERMINEE);
        assertThat(apres.revocable()).isFalse();
    }

    @Test
    void staff_hands_over_the_centres_that_it_has_by_name() {
        executer("insert into personnel_centre (centre_id, login, role_code) values (" + centre
                + ", 'gestionnaire', 'GESTIONNAIRE')");
        changer();

        deleguer(gestionnaire(centre), null, "zoe", NatureDelegation.GESTIONNAIRE, JOUR, JOUR.plusDays(1));

        assertThat(zoe().etendue(Action.CONVENTION_VALIDER)).isEqualTo(Etendue.desCentres(Set.of(centre)));
        assertThat(zoe().peut(Action.DELEGUER)).isFalse();
        assertThat(refus(() -> deleguer(
                        Acteurs.responsable(autreCentre), null, "zoe", NatureDelegation.GESTIONNAIRE, JOUR, JOUR)))
                .containsExactly("nature droits.delegation.rien");
    }

    @Test
    void only_who_signs_for_a_centre_hands_his_signature_over() {
        NatureDelegation signature = NatureDelegation.SIGNATAIRE;
        assertThat(modele.bean(ListerMesDelegations.class)
                        .executer(enseignant())
                        .natures())
                .doesNotContain(signature);
        assertThat(refus(() -> deleguer(enseignant(), null, "prof", signature, JOUR, JOUR)))
                .containsExactly("nature droits.delegation.pasSignataire");

        executer("insert into centre_signataire (version, etablissement, centre_id, nom, qualite, login) values (0,"
                + " '0350936C', " + centre + ", 'M. Dominique Modèle', 'Doyen', 'enseignant')");

        assertThat(modele.bean(ListerMesDelegations.class)
                        .executer(enseignant())
                        .natures())
                .contains(signature);
        deleguer(enseignant(), null, "prof", signature, JOUR, JOUR.plusDays(1));
        assertThat(modele.bean(SignatairesDesCentres.class).enVigueur(centre))
                .map(SignataireEnVigueur::delegant)
                .contains("M. Dominique Modèle, Doyen");
        executer("delete from centre_signataire");
    }

    @Test
    void for_an_absent_teacher_the_administration_hands_his_steps_over() {
        deleguer(administrateur(), "enseignant", "prof", NatureDelegation.ENSEIGNANT, JOUR, JOUR.plusDays(1));

        IdentitePortail remplacant = new IdentitePortail("prof", null, null, Set.of(), Map.of());
        assertThat(bean(IdentifierActeur.class).identifier(remplacant).etendue(Action.ETAPE_PEDAGOGIQUE))
                .isEqualTo(Etendue.suivis("enseignant"));
    }

    @Test
    void a_manager_stands_up_for_the_absent_staff_of_his_own_centre_only() {
        for (long id : List.of(centre, autreCentre)) {
            executer("insert into personnel_centre (centre_id, login, role_code) values (" + id + ", '"
                    + (id == centre ? "absent" : "gestionnaire") + "', 'GESTIONNAIRE')");
        }
        systemes.personnel("gestionnaire", "Bureau", "Sacha");
        changer();
        Acteur chef = Acteurs.responsable(centre);

        long id = deleguer(chef, "absent", "zoe", NatureDelegation.GESTIONNAIRE, JOUR, JOUR.plusDays(1));

        assertThat(zoe().etendue(Action.CONVENTION_VALIDER)).isEqualTo(Etendue.desCentres(Set.of(centre)));
        assertThat(refus(() -> deleguer(chef, "gestionnaire", "zoe", NatureDelegation.GESTIONNAIRE, JOUR, JOUR)))
                .containsExactly("de droits.delegation.horsPerimetre");
        assertThat(refus(() -> deleguer(chef, "enseignant", "prof", NatureDelegation.ENSEIGNANT, JOUR, JOUR)))
                .containsExactly("de droits.delegation.horsPerimetre");
        assertThat(bean(ListerDelegations.class).executer(chef, 1).lignes()).hasSize(1);
        assertThat(bean(ListerDelegations.class)
                        .executer(Acteurs.responsable(autreCentre), 1)
                        .lignes())
                .isEmpty();
        assertThatThrownBy(() -> bean(RevoquerDelegation.class).executer(Acteurs.responsable(autreCentre), id, 0))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> bean(RevoquerDelegation.class).executer(enseignant(), id, 0))
                .isInstanceOf(Introuvable.class);
        bean(RevoquerDelegation.class).executer(administrateur(), id, 0);
    }

    @Test
    void who_and_when_of_a_delegation_are_checked() {
        assertThat(refus(() -> deleguer(enseignant(), null, null, null, null, null)))
                .containsExactly(
                        "a commun.obligatoire",
                        "nature commun.obligatoire",
                        "debut commun.obligatoire",
                        "fin commun.obligatoire");
        NatureDelegation nature = NatureDelegation.ENSEIGNANT;
        assertThat(refus(() -> deleguer(enseignant(), null, "enseignant", nature, JOUR, JOUR)))
                .contains("a droits.delegation.soi");
        assertThat(refus(() -> deleguer(enseignant(), null, "inconnue", nature, JOUR, JOUR)))
                .containsExactly("a droits.personne.inconnue");
        assertThat(refus(() -> deleguer(enseignant(), null, "etudiant", nature, JOUR, JOUR)))
                .containsExactly("a droits.delegation.pasPersonnel");
        assertThat(refus(() -> deleguer(enseignant(), null, "prof", nature, JOUR, JOUR.minusDays(1))))
                .containsExactly("fin droits.dates.ordre");
        assertThat(refus(() -> deleguer(enseignant(), null, "prof", nature, JOUR.minusDays(1), JOUR)))
                .containsExactly("debut droits.dates.passees");
        assertThat(refus(() -> deleguer(enseignant(), null, "prof", nature, JOUR, JOUR.plusYears(1))))
                .containsExactly("fin droits.delegation.tropLongue");
        assertThat(refus(() -> deleguer(enseignant(), null, "prof", NatureDelegation.GESTIONNAIRE, JOUR, JOUR)))
                .containsExactly("nature droits.delegation.pasLesVotres");
        assertThat(refus(() -> deleguer(administrateur(), "absent", "prof", nature, JOUR, JOUR)))
                .containsExactly("de droits.delegation.pasEnseignant");
        deleguer(enseignant(), null, "prof", nature, JOUR, JOUR.plusYears(1).minusDays(1));
        assertThat(refus(() -> deleguer(enseignant(), null, "prof", nature, JOUR.plusDays(3), JOUR.plusDays(4))))
                .containsExactly("a droits.delegation.existe");
        assertThatThrownBy(() -> deleguer(etudiant(), null, "prof", nature, JOUR, JOUR))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> deleguer(enseignant(), "absent", "prof", nature, JOUR, JOUR))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void without_the_directory_nothing_is_granted_and_nothing_handed_over() {
        systemes.annuaireEnPanne(true);
        try {
            assertThatThrownBy(() ->
                            attribuer(administrateur(), RolesLivres.BAIP, "zoe", TypePerimetre.ETABLISSEMENT, null))
                    .isInstanceOf(SystemeIndisponible.class);
            assertThatThrownBy(() -> deleguer(enseignant(), null, "prof", NatureDelegation.ENSEIGNANT, JOUR, JOUR))
                    .isInstanceOf(SystemeIndisponible.class);
        } finally {
            systemes.annuaireEnPanne(false);
        }
    }

    // Through somebody's eyes

    @Test
    void support_sees_a_student_as_the_directory_knows_him_and_the_journal_knows_when() {
        IdentitePortail vu = bean(AgirComme.class).executer(administrateur(), "etudiant");

        Acteur observe = bean(IdentifierActeur.class).identifier(vu).vuPar("admin");
        assertThat(observe.numeroEtudiant()).isEqualTo("20260001");
        assertThat(observe.etendue(Action.CONVENTION_LIRE)).isEqualTo(Etendue.PROPRE);
        assertThat(observe.droits().keySet()).noneMatch(Action::ecrit);

        bean(CesserDAgirComme.class).executer(administrateur(), vu);
        assertThat(journal("observation"))
                .extracting(LigneJournal::login, LigneJournal::reference, LigneJournal::avant, LigneJournal::apres)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("admin", "etudiant", "Camille Exemple", null),
                        org.assertj.core.groups.Tuple.tuple("admin", "etudiant", null, "Camille Exemple"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "inconnue", "zoe"})
    void support_never_looks_through_the_eyes_of_himself_of_nobody_or_of_an_administrator(String login) {
        systemes.personnel("admin", "Réglage", "Alex");
        attribuer(administrateur(), RolesLivres.ADMIN_FONCTIONNEL, "zoe", TypePerimetre.ETABLISSEMENT, null);

        assertThat(refus(() -> bean(AgirComme.class).executer(administrateur(), login)))
                .hasSize(1)
                .allMatch(probleme -> probleme.startsWith("personne "));
        assertThat(journal("observation")).isEmpty();
    }

    @Test
    void only_who_may_look_through_others_eyes_does() {
        for (Acteur acteur : List.of(auditeur(), technicien(), Acteurs.baip(), etudiant())) {
            assertThatThrownBy(() -> bean(AgirComme.class).executer(acteur, "etudiant"))
                    .isInstanceOf(AccesRefuse.class);
        }
    }

    @Test
    void every_change_is_in_the_journal_with_before_and_after() {
        copier("TEMPORAIRE", RolesLivres.AUDITEUR);
        ajuster("TEMPORAIRE", Set.of(new Droit(Action.AIDE_LIRE, Portee.ETABLISSEMENT)));
        supprimer("TEMPORAIRE");
        long id = attribuer(administrateur(), RolesLivres.GESTIONNAIRE, "zoe", TypePerimetre.CENTRE, centre);
        bean(RetirerAttribution.class).executer(administrateur(), id, 0);
        deleguer(enseignant(), null, "prof", NatureDelegation.ENSEIGNANT, JOUR, JOUR.plusDays(1));

        assertThat(journal("role"))
                .extracting(ligne -> ligne.champ() + " " + ligne.apres())
                .containsExactly("droits null", "droits AIDE_LIRE:E", "origine AUDITEUR");
        assertThat(journal("attribution"))
                .extracting(ligne -> ligne.reference() + " " + ligne.avant() + " " + ligne.apres())
                .containsExactly(
                        "GESTIONNAIRE zoe CENTRE " + centre + " null", "GESTIONNAIRE zoe null CENTRE " + centre);
        assertThat(journal("delegation"))
                .extracting(ligne -> ligne.login() + " " + ligne.reference() + " " + ligne.apres())
                .containsExactly("enseignant ENSEIGNANT enseignant > prof 2026-11-21..2026-11-22");
    }
}
