package org.entstage.centregestion.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.convention.RefuserConvention;
import org.entstage.convention.SoumettreConvention;
import org.entstage.convention.ValiderEtape;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.IdentifierActeur;
import org.entstage.droits.IdentitePortail;
import org.entstage.droits.RoleDefini;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.LigneJournal;
import org.entstage.notification.EnvoiDesCourriels;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonnelTest {

    private static final Set<AvisPersonnel> TOUT = EnumSet.allOf(AvisPersonnel.class);

    private final SystemesDeTest systemes = new SystemesDeTest();
    private ModeleDeTest modele;
    private long centre;
    private long autre;

    @BeforeAll
    void ouvrir() {
        modele = ModeleDeTest.surH2("personnel", systemes.scolarite(), systemes.annuaire(), systemes.messagerie());
        centre = centre("SCI", "sci@univ.example.org");
        autre = centre("DROIT", null);
        enTransaction(
                "insert into centre_critere (etablissement, centre_id, code_composante, code_etape, version_etape)"
                        + " values ('0350936C', " + centre + ", '" + SystemesDeTest.COMPOSANTE + "', '', '')");
    }

    private long centre(String code, String courriel) {
        CentreGestion cree = new CentreGestion("0350936C", code, "Centre " + code, courriel);
        transaction()
                .executeWithoutResult(etat -> modele.bean(EntityManager.class).persist(cree));
        return cree.id();
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class));
    }

    private void enTransaction(String sql) {
        transaction()
                .executeWithoutResult(etat ->
                        modele.bean(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }

    @AfterAll
    void fermer() {
        modele.close();
    }

    @BeforeEach
    void vider() {
        systemes.annuaireEnPanne(false);
        enTransaction("delete from personnel_centre");
        enTransaction("delete from parametre");
        for (String table : List.of(
                "courriel", "convention_interruption", "convention_historique", "etape_a_faire", "convention")) {
            enTransaction("delete from " + table);
        }
    }

    @Test
    void somebody_of_the_directory_becomes_staff_and_has_the_rights_at_once() {
        ajouter("gestionnaire", GESTIONNAIRE);

        assertThat(equipe().personnes()).singleElement().satisfies(personne -> {
            assertThat(personne.nom()).isEqualTo("Bureau");
            assertThat(personne.courriel()).isEqualTo("gestionnaire@univ.example.org");
            assertThat(personne.enVigueur()).isTrue();
        });
        assertThat(droits("gestionnaire").etendue(Action.CONVENTION_VALIDER).centres())
                .containsExactly(centre);

        retirer("gestionnaire", true);
        assertThat(droits("gestionnaire").peut(Action.CONVENTION_VALIDER)).isFalse();
    }

    @Test
    void dates_decide_when_the_rights_hold() {
        ajouter("gestionnaire", saisie("GESTIONNAIRE", LocalDate.of(2026, 12, 1), null));

        assertThat(equipe().personnes().get(0).enVigueur()).isFalse();
        assertThat(droits("gestionnaire").peut(Action.CONVENTION_VALIDER)).isFalse();
        assertThat(problemes(() -> modifier(
                        "gestionnaire", saisie("GESTIONNAIRE", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 1)))))
                .containsExactly("personnel.fin.avant");
    }

    @Test
    void only_staff_of_the_directory_is_taken_and_once() {
        ajouter("gestionnaire", GESTIONNAIRE);

        assertThat(problemes(() -> ajouter("gestionnaire", GESTIONNAIRE))).containsExactly("personnel.present");
        assertThat(problemes(() -> ajouter("etudiant", GESTIONNAIRE))).containsExactly("personnel.inconnu");
        assertThat(problemes(() -> ajouter("personne", GESTIONNAIRE))).containsExactly("personnel.inconnu");
        systemes.annuaireEnPanne(true);
        assertThatThrownBy(() -> ajouter("responsable", GESTIONNAIRE)).isInstanceOf(SystemeIndisponible.class);
    }

    @Test
    void a_manager_manages_his_centre_only_and_staff_manages_nobody() {
        for (Acteur acteur :
                List.of(Acteurs.responsable(autre), Acteurs.gestionnaire(centre), Acteurs.baip(), Acteurs.auditeur())) {
            assertThatThrownBy(() -> modele.bean(ListerPersonnel.class).executer(acteur, centre))
                    .isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() ->
                            modele.bean(AjouterPersonnel.class).executer(acteur, centre, "gestionnaire", GESTIONNAIRE))
                    .isInstanceOf(AccesRefuse.class);
        }
        assertThat(modele.bean(ListerCentresGeres.class).executer(Acteurs.responsable(centre)))
                .extracting(branche -> branche.noeud().id())
                .containsExactly(centre);
    }

    @Test
    void roles_of_a_centre_are_given_and_nobody_gives_more_than_he_has() {
        assertThat(equipe().donnables())
                .extracting(RoleDefini::code)
                .containsExactly("GESTIONNAIRE", "RESPONSABLE_CENTRE");
        assertThat(problemes(() -> ajouter("gestionnaire", saisie("ADMIN_FONCTIONNEL", null, null))))
                .containsExactly("personnel.role.refuse");
        assertThat(problemes(() -> ajouter("gestionnaire", saisie("BAIP", null, null))))
                .containsExactly("personnel.role.refuse");

        Acteur adjoint = sansDelegation(Acteurs.responsable(centre));
        assertThat(modele.bean(ListerPersonnel.class).executer(adjoint, centre).donnables())
                .as("delegating is a right of both shipped roles, which he lacks")
                .isEmpty();
        ajouter("responsable", RESPONSABLE);
        assertThatThrownBy(() -> modele.bean(RetirerPersonnel.class)
                        .executer(adjoint, centre, "responsable", version("responsable"), true))
                .isInstanceOf(AccesRefuse.class);
    }

    private static Acteur sansDelegation(Acteur acteur) {
        return new Acteur(
                "adjoint",
                "Adjointe",
                null,
                acteur.droits().entrySet().stream()
                        .filter(droit -> droit.getKey() != Action.DELEGUER)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                null);
    }

    @Test
    void the_last_manager_leaves_only_when_that_is_meant() {
        ajouter("responsable", RESPONSABLE);
        assertThat(equipe().personnes().get(0).dernierResponsable()).isTrue();

        assertThat(problemes(() -> retirer("responsable", false))).containsExactly("personnel.dernierResponsable");
        assertThat(problemes(() -> modifier("responsable", GESTIONNAIRE)))
                .containsExactly("personnel.dernierResponsable");

        ajouter("gestionnaire", RESPONSABLE);
        modifier("responsable", GESTIONNAIRE);
        assertThat(equipe().personne("responsable").orElseThrow().role()).isEqualTo("GESTIONNAIRE");
        retirer("gestionnaire", true);
        assertThat(equipe().personnes()).hasSize(1);
    }

    @Test
    void of_two_who_change_the_same_person_the_second_is_told() {
        ajouter("gestionnaire", GESTIONNAIRE);
        int vue = version("gestionnaire");
        modifier("gestionnaire", saisie("GESTIONNAIRE", null, LocalDate.of(2027, 1, 1)));

        assertThatThrownBy(() -> modele.bean(ModifierPersonnel.class)
                        .executer(Acteurs.responsable(centre), centre, "gestionnaire", vue, GESTIONNAIRE))
                .isInstanceOf(ModificationConcurrente.class);
    }

    @Test
    void every_change_stands_in_the_journal() {
        enTransaction("delete from journal_administration");
        ajouter("gestionnaire", GESTIONNAIRE);
        modifier("gestionnaire", saisie("GESTIONNAIRE", null, LocalDate.of(2027, 1, 1)));
        retirer("gestionnaire", true);

        assertThat(journal())
                .containsExactly(
                        "SCI/gestionnaire role null GESTIONNAIRE",
                        "SCI/gestionnaire fin null 2027-01-01",
                        "SCI/gestionnaire role GESTIONNAIRE null");
    }

    private List<String> journal() {
        List<LigneJournal> lignes = new ArrayList<>(modele.bean(ConsulterJournal.class)
                .executer(Acteurs.administrateur(), CriteresJournal.AUCUN, 1)
                .lignes());
        Collections.reverse(lignes);
        return lignes.stream()
                .map(ligne -> ligne.reference() + " " + ligne.champ() + " " + ligne.avant() + " " + ligne.apres())
                .toList();
    }

    @Test
    void mails_go_to_the_centre_and_to_the_staff_who_want_them() {
        ajouter("responsable", new SaisiePersonnel("RESPONSABLE_CENTRE", null, null, Set.of(), false));
        ajouter("gestionnaire", new SaisiePersonnel("GESTIONNAIRE", null, null, TOUT, false));
        ajouter("enseignant", new SaisiePersonnel("GESTIONNAIRE", LocalDate.of(2027, 1, 1), null, TOUT, false));

        UneConvention convention = deposee();
        assertThat(recus()).containsExactlyInAnyOrder("etudiant", "sci à examiner", "gestionnaire à examiner");

        modele.bean(RefuserConvention.class)
                .executer(Acteurs.baip(), convention.id(), convention.version(), "À préciser.", List.of());
        recus();
        modele.bean(SoumettreConvention.class)
                .executer(Acteurs.etudiant(), convention.id(), convention.version(), "Voilà.");
        assertThat(recus()).containsExactlyInAnyOrder("etudiant", "sci corrigée", "gestionnaire corrigée");

        modele.bean(ValiderEtape.class)
                .executer(Acteurs.baip(), convention.id(), convention.version(), NatureEtape.VALIDATION_CENTRE, null);
        assertThat(recus()).containsExactlyInAnyOrder("etudiant", "enseignant", "gestionnaire validée");
    }

    @Test
    void mails_go_to_the_centre_s_address_only_where_that_is_set_and_there_is_one() {
        ajouter("gestionnaire", new SaisiePersonnel("GESTIONNAIRE", null, null, TOUT, false));
        modele.bean(ModifierParametres.class)
                .executer(
                        Acteurs.administrateur(),
                        centre,
                        Map.of(CatalogueParametres.COURRIEL_DU_CENTRE_SEUL.cle(), "true"));

        deposee();

        assertThat(recus()).containsExactlyInAnyOrder("etudiant", "sci à examiner");
        assertThat(modele.bean(DestinatairesDuCentre.class).personnel(centre, AvisPersonnel.SOUMISE, null))
                .as("without an address of the centre somebody must still be told")
                .extracting(DestinatairesDuCentre.Agent::courriel)
                .containsExactly("gestionnaire@univ.example.org");
    }

    private UneConvention deposee() {
        return UneConvention.commencee(modele, Acteurs.etudiant()).complete().soumise();
    }

    /** Mails since the last time: who, and for the centre's people what. */
    private List<String> recus() {
        int avant = systemes.envois().size();
        modele.bean(EnvoiDesCourriels.class).envoyer();
        return systemes.envois().subList(avant, systemes.envois().size()).stream()
                .map(envoi -> envoi.substring(0, envoi.indexOf('@')) + sujet(envoi))
                .toList();
    }

    private static String sujet(String envoi) {
        boolean auStage = envoi.startsWith("etudiant@") || envoi.startsWith("enseignant@");
        return auStage
                ? ""
                : List.of(" à examiner", " corrigée", " validée").stream()
                        .filter(envoi::contains)
                        .findFirst()
                        .orElse(" ?");
    }

    private static final SaisiePersonnel GESTIONNAIRE = saisie("GESTIONNAIRE", null, null);
    private static final SaisiePersonnel RESPONSABLE = saisie("RESPONSABLE_CENTRE", null, null);

    private static SaisiePersonnel saisie(String role, LocalDate debut, LocalDate fin) {
        return new SaisiePersonnel(role, debut, fin, Set.of(), false);
    }

    private void ajouter(String login, SaisiePersonnel saisie) {
        modele.bean(AjouterPersonnel.class).executer(Acteurs.responsable(centre), centre, login, saisie);
    }

    private void modifier(String login, SaisiePersonnel saisie) {
        modele.bean(ModifierPersonnel.class)
                .executer(Acteurs.responsable(centre), centre, login, version(login), saisie);
    }

    private void retirer(String login, boolean voulu) {
        modele.bean(RetirerPersonnel.class).executer(Acteurs.responsable(centre), centre, login, version(login), voulu);
    }

    private int version(String login) {
        return equipe().personne(login).orElseThrow().version();
    }

    private EquipeDuCentre equipe() {
        return modele.bean(ListerPersonnel.class).executer(Acteurs.responsable(centre), centre);
    }

    private Acteur droits(String login) {
        return modele.bean(IdentifierActeur.class)
                .identifier(new IdentitePortail(login, login, null, Set.of(), Map.of()));
    }

    private static List<String> problemes(org.assertj.core.api.ThrowableAssert.ThrowingCallable appel) {
        return catchThrowableOfType(RefusMetier.class, appel).problemes().stream()
                .map(Probleme::cle)
                .toList();
    }
}
