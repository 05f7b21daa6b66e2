package org.entstage.droits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entstage.essai.Acteurs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolitiqueTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);
    private static final Function<Set<Long>, Set<Long>> PLAT = Function.identity();

    @Test
    void who_has_no_grant_may_do_nothing() {
        assertThat(droits(List.of(), "zoe")).isEmpty();
    }

    @Test
    void rights_of_several_roles_add_up_and_none_hides_another() {
        Map<Action, Etendue> droits = droits(
                List.of(
                        octroi(RolesLivres.ENSEIGNANT, "zoe", TypePerimetre.ETABLISSEMENT, null),
                        octroi(RolesLivres.GESTIONNAIRE, "zoe", TypePerimetre.CENTRE, "3"),
                        octroi(RolesLivres.GESTIONNAIRE, "zoe", TypePerimetre.CENTRE, "4"),
                        octroi(RolesLivres.GESTIONNAIRE, "zoe", TypePerimetre.COMPOSANTE, "DRO")),
                "zoe");

        assertThat(droits.get(Action.CONVENTION_LIRE))
                .isEqualTo(new Etendue(false, Set.of(3L, 4L), Set.of("DRO"), Set.of(), Set.of("zoe"), false));
        assertThat(droits.get(Action.CONVENTION_VALIDER).enseignants()).isEmpty();
    }

    @Test
    void a_right_for_the_institution_stays_within_the_perimeter_of_its_grant() {
        assertThat(droits(List.of(octroi(RolesLivres.BAIP, "zoe", TypePerimetre.ETAPE, "M2INFO")), "zoe")
                        .get(Action.CONVENTION_LIRE))
                .isEqualTo(Etendue.desEtapes(Set.of("M2INFO")));
    }

    @Test
    void a_role_that_needs_a_perimeter_gives_nothing_without_one() {
        assertThat(droits(List.of(octroi(RolesLivres.GESTIONNAIRE, "zoe", TypePerimetre.ETABLISSEMENT, null)), "zoe")
                        .get(Action.CONVENTION_LIRE))
                .isEqualTo(Etendue.RIEN);
    }

    @Test
    void a_centre_stands_for_those_below_it() {
        Politique politique = new Politique(
                livres(),
                List.of(octroi(RolesLivres.GESTIONNAIRE, "zoe", TypePerimetre.CENTRE, "3")),
                List.of(),
                centres -> Set.of(3L, 31L));

        assertThat(politique.droits(personne("zoe"), JOUR, (l, f) -> false).get(Action.CONVENTION_LIRE))
                .isEqualTo(Etendue.desCentres(Set.of(3L, 31L)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, true",
        "2026-11-23, , false",
        ", 2026-11-21, false",
        ", 2026-11-22, true",
        "2026-11-22, , true",
        ", , true"
    })
    void a_grant_holds_from_its_first_to_its_last_day(LocalDate debut, LocalDate fin, boolean tient) {
        Octroi octroi = new Octroi(
                RolesLivres.BAIP, Beneficiaire.PERSONNE, "zoe", TypePerimetre.ETABLISSEMENT, null, debut, fin);

        assertThat(droits(List.of(octroi), "zoe").containsKey(Action.CONVENTION_LIRE))
                .isEqualTo(tient);
    }

    @Test
    void a_grant_reaches_people_by_portal_role_attribute_or_directory_filter() {
        IdentitePortail personne = new IdentitePortail(
                "zoe", null, null, Set.of("personnel"), Map.of("eduPersonAffiliation", Set.of("staff", "member")));

        assertThat(par(Beneficiaire.ROLE_PORTAIL, "personnel", personne)).isTrue();
        assertThat(par(Beneficiaire.ROLE_PORTAIL, "etudiant", personne)).isFalse();
        assertThat(par(Beneficiaire.ATTRIBUT, "eduPersonAffiliation=staff", personne))
                .isTrue();
        assertThat(par(Beneficiaire.ATTRIBUT, "eduPersonAffiliation=student", personne))
                .isFalse();
        assertThat(par(Beneficiaire.ATTRIBUT, "eduPersonAffiliation", personne)).isFalse();
        assertThat(par(Beneficiaire.FILTRE_ANNUAIRE, "(ou=stages)", personne)).isTrue();
        assertThat(par(Beneficiaire.FILTRE_ANNUAIRE, "(ou=autres)", personne)).isFalse();
    }

    @Test
    void a_stand_in_follows_the_absent_teachers_students_and_hands_nothing_on() {
        Politique politique = new Politique(
                livres(), List.of(), List.of(delegation("prof", "zoe", NatureDelegation.ENSEIGNANT)), PLAT);

        Map<Action, Etendue> droits = politique.droits(personne("zoe"), JOUR, (l, f) -> false);

        assertThat(droits.get(Action.CONVENTION_LIRE)).isEqualTo(Etendue.suivis("prof"));
        assertThat(droits).doesNotContainKey(Action.DELEGUER);
        assertThat(politique.droits(personne("zoe"), JOUR.plusDays(2), (l, f) -> false))
                .isEmpty();
        assertThat(politique.droits(personne("zoe"), JOUR.minusDays(1), (l, f) -> false))
                .isEmpty();
    }

    @Test
    void a_stand_in_of_staff_gets_the_centres_and_not_what_only_the_portal_grants() {
        Politique politique = new Politique(
                livres(),
                List.of(
                        octroi(RolesLivres.GESTIONNAIRE, "absent", TypePerimetre.CENTRE, "3"),
                        octroi(RolesLivres.ADMIN_FONCTIONNEL, "absent", TypePerimetre.ETABLISSEMENT, null)),
                List.of(delegation("absent", "zoe", NatureDelegation.GESTIONNAIRE)),
                PLAT);

        Map<Action, Etendue> droits = politique.droits(personne("zoe"), JOUR, (l, f) -> false);

        assertThat(droits.get(Action.CONVENTION_VALIDER)).isEqualTo(Etendue.desCentres(Set.of(3L)));
        assertThat(droits).doesNotContainKeys(Action.ROLE_GERER, Action.DELEGUER);
    }

    @Test
    void who_looks_through_somebodys_eyes_reads_what_he_reads_and_writes_nothing() {
        Acteur vu = Acteurs.baip().vuPar("admin");

        assertThat(vu.observe()).isTrue();
        assertThat(vu.peutPartout(Action.CONVENTION_LIRE)).isTrue();
        assertThat(vu.droits().keySet()).noneMatch(Action::ecrit);
    }

    @Test
    void shipped_roles_are_narrow() {
        assertThat(ecrits(RolesLivres.AUDITEUR)).isEmpty();
        assertThat(ecrits(RolesLivres.ADMIN_TECHNIQUE)).isEmpty();
        assertThat(ecrits(RolesLivres.ENSEIGNANT))
                .containsExactlyInAnyOrder(
                        Action.COURRIEL_CHOISIR,
                        Action.DELEGUER,
                        Action.ETAPE_PEDAGOGIQUE,
                        Action.EVALUATION_REPONDRE,
                        Action.FIN_VALIDER);
        assertThat(portees(RolesLivres.ETUDIANT)).containsExactly(Portee.PROPRE);
        assertThat(portees(RolesLivres.ENSEIGNANT)).containsExactly(Portee.SUIVI);
        assertThat(portees(RolesLivres.GESTIONNAIRE)).containsExactly(Portee.ATTRIBUTION);
        assertThat(portees(RolesLivres.RESPONSABLE_CENTRE)).containsExactly(Portee.ATTRIBUTION);
    }

    @Test
    void every_action_is_in_the_table_of_shipped_roles() {
        Set<Action> connues = RolesLivres.tous().stream()
                .flatMap(role -> role.droits().stream())
                .map(Droit::action)
                .collect(Collectors.toSet());

        assertThat(connues).containsExactlyInAnyOrderElementsOf(Action.accordables());
    }

    private static Set<Action> ecrits(String role) {
        return livres().get(role).droits().stream()
                .map(Droit::action)
                .filter(Action::ecrit)
                .collect(Collectors.toSet());
    }

    private static Set<Portee> portees(String role) {
        return livres().get(role).droits().stream().map(Droit::portee).collect(Collectors.toSet());
    }

    private static boolean par(Beneficiaire beneficiaire, String cible, IdentitePortail personne) {
        Octroi octroi =
                new Octroi(RolesLivres.BAIP, beneficiaire, cible, TypePerimetre.ETABLISSEMENT, null, null, null);
        return new Politique(livres(), List.of(octroi), List.of(), PLAT)
                .droits(personne, JOUR, (login, filtre) -> filtre.equals("(ou=stages)"))
                .containsKey(Action.CONVENTION_LIRE);
    }

    private static Map<Action, Etendue> droits(List<Octroi> octrois, String login) {
        return new Politique(livres(), octrois, List.of(), PLAT).droits(personne(login), JOUR, (l, f) -> false);
    }

    private static DelegationTenue delegation(String de, String a, NatureDelegation nature) {
        return new DelegationTenue(de, a, nature, JOUR, JOUR.plusDays(1));
    }

    private static Octroi octroi(String role, String login, TypePerimetre type, String perimetre) {
        return new Octroi(role, Beneficiaire.PERSONNE, login, type, perimetre, null, null);
    }

    private static IdentitePortail personne(String login) {
        return new IdentitePortail(login, null, null, Set.of(), Map.of());
    }

    private static Map<String, RoleDefini> livres() {
        return RolesLivres.tous().stream().collect(Collectors.toMap(RoleDefini::code, Function.identity()));
    }
}
