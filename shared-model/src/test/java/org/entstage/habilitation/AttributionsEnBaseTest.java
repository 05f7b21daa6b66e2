package org.entstage.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.droits.Action;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.Droit;
import org.entstage.droits.Etendue;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.IdentitePortail;
import org.entstage.droits.Octroi;
import org.entstage.droits.Portee;
import org.entstage.droits.RolesLivres;
import org.entstage.droits.TypePerimetre;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Roles granted by hand: to whom, how far, by whom. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class AttributionsEnBaseTest extends RolesEnBaseTest {
    // Grants

    @Test
    void a_role_is_granted_to_a_person_of_the_directory_within_dates() {
        long id = bean(AttribuerRole.class)
                .executer(
                        administrateur(),
                        new Octroi(
                                RolesLivres.GESTIONNAIRE,
                                Beneficiaire.PERSONNE,
                                "zoe",
                                TypePerimetre.COMPOSANTE,
                                "SCI",
                                JOUR,
                                JOUR.plusDays(1)));

        assertThat(zoe().etendue(Action.CONVENTION_VALIDER)).isEqualTo(Etendue.desComposantes(Set.of("SCI")));
        LigneAttribution ligne = bean(ConsulterAttribution.class).executer(auditeur(), id);
        assertThat(ligne.libelle()).isEqualTo("Zoé Zèle");
        assertThat(ligne.creeePar()).isEqualTo("admin");

        bean(ModifierAttribution.class)
                .executer(administrateur(), id, 0, TypePerimetre.CENTRE, Long.toString(centre), JOUR.plusDays(1), null);
        assertThat(zoe().droits()).isEmpty();
        assertThatThrownBy(() -> bean(RetirerAttribution.class).executer(administrateur(), id, 0))
                .isInstanceOf(ModificationConcurrente.class);
    }

    @Test
    void heads_and_teachers_are_named_by_who_grants_everywhere_though_he_does_none_of_their_steps() {
        assertThat(administrateur().peut(Action.ETAPE_COMPOSANTE)).isFalse();
        for (String role : List.of(
                RolesLivres.RESPONSABLE_COMPOSANTE, RolesLivres.RESPONSABLE_FORMATION, RolesLivres.ENSEIGNANT)) {
            bean(AttribuerRole.class)
                    .executer(
                            administrateur(),
                            new Octroi(
                                    role, Beneficiaire.PERSONNE, "zoe", TypePerimetre.COMPOSANTE, "SCI", null, null));
        }

        assertThat(zoe().etendue(Action.ETAPE_COMPOSANTE)).isEqualTo(Etendue.desComposantes(Set.of("SCI")));
        assertThat(zoe().peut(Action.ETAPE_PEDAGOGIQUE)).isTrue();
    }

    @Test
    void a_grant_reaches_who_has_a_user_attribute() {
        bean(AttribuerRole.class)
                .executer(
                        administrateur(),
                        new Octroi(
                                RolesLivres.AUDITEUR,
                                Beneficiaire.ATTRIBUT,
                                "eduPersonAffiliation=staff",
                                TypePerimetre.ETABLISSEMENT,
                                null,
                                null,
                                null));

        IdentitePortail membre =
                new IdentitePortail("x", null, null, Set.of(), Map.of("eduPersonAffiliation", Set.of("staff")));
        assertThat(bean(IdentifierActeur.class).identifier(membre).peut(Action.JOURNAL_LIRE))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSONNE, inconnue, cible droits.personne.inconnue",
        "FILTRE_ANNUAIRE, (ou=stages, cible droits.attribution.filtre.faux",
        "ATTRIBUT, sansvaleur=, cible droits.attribution.attribut.faux",
        "ROLE_PORTAIL, admin, beneficiaire droits.attribution.rolePortail"
    })
    void whom_a_grant_names_is_checked(Beneficiaire beneficiaire, String cible, String probleme) {
        assertThat(refus(() -> bean(AttribuerRole.class)
                        .executer(
                                administrateur(),
                                new Octroi(
                                        RolesLivres.BAIP,
                                        beneficiaire,
                                        cible,
                                        TypePerimetre.ETABLISSEMENT,
                                        null,
                                        null,
                                        null))))
                .containsExactly(probleme);
    }

    @Test
    void perimeter_and_dates_of_a_grant_are_checked() {
        assertThat(refus(() -> attribuer(
                        administrateur(), RolesLivres.GESTIONNAIRE, TypePerimetre.CENTRE, "99999", null, null)))
                .containsExactly("centre droits.attribution.perimetre.inconnu");
        assertThat(refus(() ->
                        attribuer(administrateur(), RolesLivres.GESTIONNAIRE, TypePerimetre.ETAPE, null, null, null)))
                .containsExactly("perimetre commun.obligatoire");
        assertThat(refus(() -> attribuer(
                        administrateur(),
                        RolesLivres.BAIP,
                        TypePerimetre.ETABLISSEMENT,
                        null,
                        JOUR,
                        JOUR.minusDays(1))))
                .containsExactly("fin droits.dates.ordre");
        assertThat(refus(() -> attribuer(
                        administrateur(),
                        RolesLivres.BAIP,
                        TypePerimetre.ETABLISSEMENT,
                        null,
                        null,
                        JOUR.minusDays(1))))
                .containsExactly("fin droits.dates.passees");
        assertThat(refus(() -> attribuer(
                        administrateur(), RolesLivres.GESTIONNAIRE, TypePerimetre.ETABLISSEMENT, null, null, null)))
                .containsExactly("type droits.attribution.sansEffet");
        assertThat(refus(() -> attribuer(administrateur(), "RIEN", TypePerimetre.ETABLISSEMENT, null, null, null)))
                .containsExactly("role commun.choix.inconnu");
        attribuer(administrateur(), RolesLivres.BAIP, "zoe", TypePerimetre.ETABLISSEMENT, null);
        assertThat(refus(() -> attribuer(administrateur(), RolesLivres.BAIP, "zoe", TypePerimetre.ETABLISSEMENT, null)))
                .containsExactly("cible droits.attribution.existe");
    }

    @Test
    void who_grants_in_a_centre_gives_nothing_elsewhere_and_nothing_that_he_has_not() {
        copier("CHEF", RolesLivres.RESPONSABLE_CENTRE);
        Set<Droit> droits = new HashSet<>(droits("CHEF"));
        droits.add(new Droit(Action.ROLE_ATTRIBUER, Portee.ATTRIBUTION));
        droits.add(new Droit(Action.ROLE_LIRE, Portee.ATTRIBUTION));
        ajuster("CHEF", droits);
        attribuer(administrateur(), "CHEF", "zoe", TypePerimetre.CENTRE, centre);
        long ailleurs =
                attribuer(administrateur(), RolesLivres.GESTIONNAIRE, "prof", TypePerimetre.CENTRE, autreCentre);

        long ici = attribuer(zoe(), RolesLivres.GESTIONNAIRE, "absent", TypePerimetre.CENTRE, centre);

        assertThat(refus(() -> attribuer(zoe(), RolesLivres.GESTIONNAIRE, "absent", TypePerimetre.CENTRE, autreCentre)))
                .containsExactly("centre droits.attribution.horsPerimetre");
        assertThat(refus(() ->
                        attribuer(zoe(), RolesLivres.GESTIONNAIRE, TypePerimetre.ETABLISSEMENT, null, null, null)))
                .containsExactly("type droits.attribution.horsPerimetre");
        assertThat(refus(() -> attribuer(zoe(), RolesLivres.ADMIN_FONCTIONNEL, "absent", TypePerimetre.CENTRE, centre)))
                .containsExactly("role droits.attribution.auDela");
        assertThat(refus(() -> attribuer(zoe(), RolesLivres.ENSEIGNANT, "absent", TypePerimetre.CENTRE, centre)))
                .containsExactly("role droits.attribution.auDela");
        assertThatThrownBy(() -> bean(RetirerAttribution.class).executer(zoe(), ailleurs, 0))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> bean(ConsulterAttribution.class).executer(zoe(), ailleurs))
                .isInstanceOf(Introuvable.class);
        assertThat(refus(() -> bean(ModifierAttribution.class)
                        .executer(zoe(), ici, 0, TypePerimetre.CENTRE, Long.toString(autreCentre), null, null)))
                .containsExactly("centre droits.attribution.horsPerimetre");
        assertThat(bean(ListerAttributions.class)
                        .executer(zoe(), CriteresAttribution.AUCUN, 1)
                        .lignes())
                .extracting(ligne -> ligne.octroi().cible())
                .containsExactlyInAnyOrder("absent", "zoe");
    }

    @Test
    void grants_of_every_kind_are_listed_searched_and_paged() {
        attribuer(administrateur(), RolesLivres.BAIP, "zoe", TypePerimetre.ETABLISSEMENT, null);
        executer("insert into personnel_centre (centre_id, login, role_code) values (" + centre
                + ", 'absent', 'GESTIONNAIRE')");

        assertThat(lister(null, null)).contains("MAIN zoe", "CENTRE absent", "REGLAGE admin", "REGLAGE auditeur");
        assertThat(lister("zele", null)).containsExactly("MAIN zoe");
        assertThat(lister(null, RolesLivres.GESTIONNAIRE)).containsExactly("CENTRE absent");
        assertThat(lister("personne", null)).isEmpty();
        assertThat(bean(ListerAttributions.class)
                        .executer(auditeur(), CriteresAttribution.AUCUN, 2)
                        .lignes())
                .isEmpty();
        assertThatThrownBy(() ->
                        bean(ListerAttributions.class).executer(gestionnaire(centre), CriteresAttribution.AUCUN, 1))
                .isInstanceOf(AccesRefuse.class);
    }
}
