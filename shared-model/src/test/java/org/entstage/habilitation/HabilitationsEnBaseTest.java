package org.entstage.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.essai.Acteurs.administrateur;
import static org.entstage.essai.Acteurs.auditeur;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;
import static org.entstage.essai.Acteurs.technicien;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.SignataireEnVigueur;
import org.entstage.centregestion.SignatairesDesCentres;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Beneficiaire;
import org.entstage.droits.Droit;
import org.entstage.droits.Etendue;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.IdentitePortail;
import org.entstage.droits.NatureDelegation;
import org.entstage.droits.Octroi;
import org.entstage.droits.Portee;
import org.entstage.droits.RolesLivres;
import org.entstage.droits.SourceDeLaPolitique;
import org.entstage.droits.TypePerimetre;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.LigneJournal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Roles, grants and delegations on a database; subclasses say on which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class HabilitationsEnBaseTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 21);

    private final SystemesDeTest systemes = new SystemesDeTest();
    private ModeleDeTest modele;
    private long centre;
    private long autreCentre;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes);

    @BeforeAll
    void ouvrir() {
        systemes.personnel("zoe", "Zèle", "Zoé");
        systemes.personnel("absent", "Absente", "Alix");
        systemes.enseignant("prof", "Savant", "Sam");
        modele = ouvrir(systemes);
        centre = centre("SCI");
        autreCentre = centre("DRO");
    }

    @AfterAll
    void fermer() {
        if (modele != null) {
            modele.close();
        }
    }

    @BeforeEach
    void sans_rien() {
        for (String table : List.of(
                "role_droit", "role", "attribution", "delegation", "personnel_centre", "journal_administration")) {
            executer("delete from " + table);
        }
        changer();
    }

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

    // Words of the tests

    private <T> T bean(Class<T> type) {
        return modele.bean(type);
    }

    private long centre(String code) {
        return new TransactionTemplate(bean(PlatformTransactionManager.class)).execute(etat -> {
            CentreGestion nouveau = new CentreGestion("0350936C", code, "Centre " + code, null);
            bean(EntityManager.class).persist(nouveau);
            bean(VersionsDonnees.class).changer("centres");
            return nouveau.id();
        });
    }

    private void executer(String sql) {
        new TransactionTemplate(bean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        etat -> bean(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }

    private void changer() {
        new TransactionTemplate(bean(PlatformTransactionManager.class))
                .executeWithoutResult(etat -> bean(VersionsDonnees.class).changer(SourceDeLaPolitique.VERSION));
    }

    private Acteur zoe() {
        return identifie("zoe");
    }

    private Acteur baip() {
        return identifie("b", "baip");
    }

    /** As the next request of somebody with these roles of the portal. */
    private Acteur identifie(String login, String... roles) {
        return bean(IdentifierActeur.class)
                .identifier(new IdentitePortail(login, login, null, Set.of(roles), Map.of()));
    }

    private FicheRole fiche(String code) {
        return bean(ConsulterRole.class).executer(administrateur(), code);
    }

    private int version(String code) {
        return fiche(code).version();
    }

    private Set<Droit> droits(String code) {
        return fiche(code).role().droits();
    }

    private static Set<Droit> sans(Set<Droit> droits, Action action) {
        return droits.stream().filter(droit -> droit.action() != action).collect(Collectors.toSet());
    }

    private void copier(String code, String source) {
        bean(CopierRole.class).executer(administrateur(), source, code, "Nom de " + code, "Name of " + code);
    }

    private void ajuster(String code, Set<Droit> droits) {
        bean(AjusterRole.class).executer(administrateur(), code, version(code), droits);
    }

    private void supprimer(String code) {
        bean(SupprimerRole.class).executer(administrateur(), code, version(code));
    }

    private long attribuer(Acteur acteur, String role, String login, TypePerimetre type, Long centre) {
        String perimetre = centre == null ? null : centre.toString();
        return bean(AttribuerRole.class)
                .executer(acteur, new Octroi(role, Beneficiaire.PERSONNE, login, type, perimetre, null, null));
    }

    private long attribuer(
            Acteur acteur, String role, TypePerimetre type, String perimetre, LocalDate debut, LocalDate fin) {
        return bean(AttribuerRole.class)
                .executer(acteur, new Octroi(role, Beneficiaire.PERSONNE, "zoe", type, perimetre, debut, fin));
    }

    private long deleguer(Acteur acteur, String de, String a, NatureDelegation nature, LocalDate debut, LocalDate fin) {
        return bean(Deleguer.class).executer(acteur, new SaisieDelegation(de, a, nature, debut, fin));
    }

    private List<String> lister(String texte, String role) {
        return bean(ListerAttributions.class)
                .executer(auditeur(), new CriteresAttribution(texte, role), 1)
                .lignes()
                .stream()
                .map(ligne -> ligne.origine() + " " + ligne.octroi().cible())
                .toList();
    }

    private List<LigneJournal> journal(String objet) {
        return bean(ConsulterJournal.class)
                .executer(auditeur(), new CriteresJournal(objet, null, null, null, null), 1)
                .lignes();
    }

    private static List<String> refus(Runnable geste) {
        RefusMetier refus = catchThrowableOfType(geste::run, RefusMetier.class);
        assertThat(refus).as("a refusal").isNotNull();
        return refus.problemes().stream().map(HabilitationsEnBaseTest::enClair).toList();
    }

    private static String enClair(Probleme probleme) {
        return probleme.champ() + " " + probleme.cle();
    }
}
