package org.entstage.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.technicien;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Droit;
import org.entstage.droits.Etendue;
import org.entstage.droits.Portee;
import org.entstage.droits.RolesLivres;
import org.entstage.droits.TypePerimetre;
import org.entstage.essai.Acteurs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles: shipped, copied, renamed, adjusted, taken away. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class RolesEnBaseTest extends SocleDesHabilitations {
    // Roles

    @Test
    void shipped_roles_are_listed_first_and_are_as_they_come() {
        List<FicheRole> roles = bean(ListerRoles.class).executer(auditeur(), Locale.FRENCH);

        assertThat(roles).extracting(fiche -> fiche.role()).containsExactlyElementsOf(RolesLivres.tous());
        assertThat(roles).allMatch(fiche -> fiche.livre() && !fiche.ajuste() && !fiche.supprimable());
        assertThat(roles.get(0).attributions())
                .as("the portal's role of the settings")
                .isEqualTo(1);
    }

    @Test
    void a_copied_and_narrowed_role_holds_from_the_next_request_on() {
        copier("GESTION_LECTURE", RolesLivres.GESTIONNAIRE);
        attribuer(administrateur(), "GESTION_LECTURE", "zoe", TypePerimetre.CENTRE, centre);
        assertThat(zoe().peut(Action.CONVENTION_VALIDER)).isTrue();

        ajuster("GESTION_LECTURE", sans(droits("GESTION_LECTURE"), Action.CONVENTION_VALIDER));

        assertThat(zoe().peut(Action.CONVENTION_VALIDER)).isFalse();
        assertThat(zoe().etendue(Action.CONVENTION_LIRE)).isEqualTo(Etendue.desCentres(Set.of(centre)));
        assertThat(gestionnaire(centre).peut(Action.CONVENTION_VALIDER)).isTrue();
        assertThat(fiche("GESTION_LECTURE").origine()).isEqualTo(RolesLivres.GESTIONNAIRE);
    }

    @Test
    void an_adjusted_shipped_role_replaces_the_shipped_one_until_it_is_taken_back() {
        ajuster(RolesLivres.BAIP, sans(droits(RolesLivres.BAIP), Action.CONVENTION_EXPORTER));
        assertThat(fiche(RolesLivres.BAIP).reprenable()).isTrue();
        assertThat(baip().peut(Action.CONVENTION_EXPORTER)).isFalse();

        bean(ReprendreRoleLivre.class)
                .executer(
                        administrateur(),
                        RolesLivres.BAIP,
                        fiche(RolesLivres.BAIP).version());

        assertThat(baip().peut(Action.CONVENTION_EXPORTER)).isTrue();
        assertThat(fiche(RolesLivres.BAIP).ajuste()).isFalse();
        assertThat(fiche(RolesLivres.BAIP).role()).isEqualTo(RolesLivres.tous().get(4));
    }

    @Test
    void a_role_gets_other_names_and_keeps_its_rights() {
        bean(RenommerRole.class)
                .executer(administrateur(), RolesLivres.BAIP, FicheRole.SANS_LIGNE, "Bureau des stages", "Office");

        assertThat(fiche(RolesLivres.BAIP).role().libelle(Locale.FRENCH)).isEqualTo("Bureau des stages");
        assertThat(fiche(RolesLivres.BAIP).role().libelle(Locale.ENGLISH)).isEqualTo("Office");
        assertThat(droits(RolesLivres.BAIP)).isEqualTo(RolesLivres.tous().get(4).droits());
        assertThat(refus(() ->
                        bean(RenommerRole.class).executer(administrateur(), RolesLivres.BAIP, 0, " ", "x".repeat(101))))
                .containsExactly("libelleFr commun.obligatoire", "libelleEn commun.tropLong");
    }

    @ParameterizedTest
    @CsvSource({
        "'', commun.obligatoire",
        "baip, droits.role.code.faux",
        "A-B, droits.role.code.faux",
        "BAIP, droits.role.code.existe"
    })
    void the_code_of_a_copy_is_new_and_plain(String code, String cle) {
        String tape = code.isEmpty() ? null : code;

        assertThat(refus(
                        () -> bean(CopierRole.class).executer(administrateur(), RolesLivres.BAIP, tape, "Nom", "Name")))
                .containsExactly("code " + cle);
    }

    @Test
    void a_right_that_the_person_does_not_have_cannot_be_put_into_a_role() {
        copier("ADMIN_ETROIT", RolesLivres.ADMIN_FONCTIONNEL);
        ajuster("ADMIN_ETROIT", sans(droits("ADMIN_ETROIT"), Action.CONVENTION_VALIDER));
        attribuer(administrateur(), "ADMIN_ETROIT", "zoe", TypePerimetre.ETABLISSEMENT, null);
        Set<Droit> plus = new HashSet<>(droits("ADMIN_ETROIT"));
        plus.add(new Droit(Action.CONVENTION_VALIDER, Portee.ETABLISSEMENT));

        assertThat(refus(() -> bean(AjusterRole.class).executer(zoe(), "ADMIN_ETROIT", version("ADMIN_ETROIT"), plus)))
                .containsExactly("droits droits.role.auDela");
        assertThat(refus(() -> attribuer(zoe(), RolesLivres.BAIP, "absent", TypePerimetre.ETABLISSEMENT, null)))
                .containsExactly("role droits.attribution.auDela");
    }

    @Test
    void a_granted_role_and_a_shipped_role_cannot_be_taken_away() {
        copier("TEMPORAIRE", RolesLivres.BAIP);
        long id = attribuer(administrateur(), "TEMPORAIRE", "zoe", TypePerimetre.ETABLISSEMENT, null);
        assertThat(refus(() -> supprimer("TEMPORAIRE"))).containsExactly(" droits.role.attribue");
        assertThat(refus(() -> supprimer(RolesLivres.BAIP))).containsExactly(" droits.role.livre");

        bean(RetirerAttribution.class).executer(administrateur(), id, 0);
        supprimer("TEMPORAIRE");

        assertThatThrownBy(() -> fiche("TEMPORAIRE")).isInstanceOf(Introuvable.class);
    }

    @Test
    void a_role_that_a_member_of_a_centre_has_is_granted() {
        copier("TEMPORAIRE", RolesLivres.GESTIONNAIRE);
        executer("insert into personnel_centre (centre_id, login, role_code) values (" + centre
                + ", 'zoe', 'TEMPORAIRE')");

        assertThat(refus(() -> supprimer("TEMPORAIRE"))).containsExactly(" droits.role.attribue");
    }

    @Test
    void two_who_change_a_role_at_once_do_not_overwrite_each_other() {
        ajuster(RolesLivres.BAIP, sans(droits(RolesLivres.BAIP), Action.CONVENTION_EXPORTER));

        assertThatThrownBy(() -> bean(AjusterRole.class)
                        .executer(administrateur(), RolesLivres.BAIP, FicheRole.SANS_LIGNE, Set.of()))
                .isInstanceOf(ModificationConcurrente.class);
    }

    @Test
    void only_who_manages_roles_changes_them() {
        for (Acteur acteur : List.of(auditeur(), technicien(), gestionnaire(centre), etudiant())) {
            assertThatThrownBy(() -> bean(AjusterRole.class).executer(acteur, RolesLivres.BAIP, -1, Set.of()))
                    .isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> bean(CopierRole.class).executer(acteur, RolesLivres.BAIP, "X", "X", "X"))
                    .isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> bean(SupprimerRole.class).executer(acteur, RolesLivres.BAIP, -1))
                    .isInstanceOf(AccesRefuse.class);
        }
        assertThatThrownBy(() -> bean(ListerRoles.class).executer(gestionnaire(centre), Locale.FRENCH))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void who_manages_roles_in_a_centre_only_changes_none() {
        Acteur duCentre = Acteurs.duCentre(RolesLivres.ADMIN_FONCTIONNEL, "chef", "Chef", centre);

        assertThatThrownBy(() -> bean(AjusterRole.class).executer(duCentre, RolesLivres.BAIP, -1, Set.of()))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void nobody_locks_everybody_out() {
        Set<Droit> sansPouvoir = sans(droits(RolesLivres.ADMIN_FONCTIONNEL), Action.ROLE_GERER);

        assertThat(refus(() -> ajuster(RolesLivres.ADMIN_FONCTIONNEL, sansPouvoir)))
                .containsExactly(" droits.verrou");
        assertThat(fiche(RolesLivres.ADMIN_FONCTIONNEL).ajuste()).isFalse();

        copier("SUPER", RolesLivres.ADMIN_FONCTIONNEL);
        long id = attribuer(administrateur(), "SUPER", "zoe", TypePerimetre.ETABLISSEMENT, null);
        ajuster(RolesLivres.ADMIN_FONCTIONNEL, sansPouvoir);
        assertThat(refus(() -> bean(RetirerAttribution.class).executer(administrateur(), id, 0)))
                .containsExactly(" droits.verrou");
        assertThat(refus(() -> bean(ModifierAttribution.class)
                        .executer(administrateur(), id, 0, TypePerimetre.ETABLISSEMENT, null, null, JOUR.plusDays(10))))
                .containsExactly(" droits.verrou");
        assertThat(zoe().peutPartout(Action.ROLE_GERER)).isTrue();
    }
}
