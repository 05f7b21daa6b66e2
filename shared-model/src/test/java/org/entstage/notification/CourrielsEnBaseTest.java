package org.entstage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import org.entstage.centregestion.CentreGestion;
import org.entstage.centregestion.personnel.AjouterPersonnel;
import org.entstage.centregestion.personnel.AvisPersonnel;
import org.entstage.centregestion.personnel.SaisiePersonnel;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.commun.jpa.VersionsDonnees;
import org.entstage.convention.RefuserConvention;
import org.entstage.essai.Acteurs;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.essai.UneConvention;
import org.entstage.notification.avis.ChoisirMesCourriels;
import org.entstage.notification.avis.ConsulterMesCourriels;
import org.entstage.notification.avis.EssayerModele;
import org.entstage.notification.avis.ResumesDuJour;
import org.entstage.notification.avis.RetenirLangue;
import org.entstage.notification.modele.CleModele;
import org.entstage.notification.modele.ConsulterEvenements;
import org.entstage.notification.modele.ConsulterModele;
import org.entstage.notification.modele.EcrireModele;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.ModeleCourriel;
import org.entstage.notification.modele.ModelesEcrits;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.ReglerEvenement;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Outbox, templates, switches, preferences and digests on a database, on two nodes where it matters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class CourrielsEnBaseTest {

    private static final CleModele VALIDEE = new CleModele(Evenement.CONVENTION_SOUMISE, Profil.ETUDIANT, Langue.FR);

    private final List<Envoi> envois = Collections.synchronizedList(new ArrayList<>());
    private boolean panne;
    final SystemesDeTest systemes = new SystemesDeTest();
    private ModeleDeTest modele;
    private ModeleDeTest autre;
    private long centre;

    /** A node on this test's database; the first one makes the schema. */
    abstract ModeleDeTest noeud(Messagerie messagerie);

    @BeforeAll
    void ouvrir() {
        modele = noeud(this::remettre);
        autre = noeud(this::remettre);
        CentreGestion cree = new CentreGestion("0350936C", "SCI", "Centre SCI", "sci@univ.example.org");
        transaction()
                .executeWithoutResult(etat -> modele.bean(EntityManager.class).persist(cree));
        centre = cree.id();
        sql("insert into centre_critere (etablissement, centre_id, code_composante, code_etape, version_etape)"
                + " values ('0350936C', " + centre + ", '" + SystemesDeTest.COMPOSANTE + "', '', '')");
    }

    @AfterAll
    void fermer() {
        for (ModeleDeTest noeud : new ModeleDeTest[] {modele, autre}) {
            if (noeud != null) {
                noeud.close();
            }
        }
    }

    @BeforeEach
    void vider() {
        for (String table : List.of(
                "courriel",
                "courriel_modele",
                "courriel_interrupteur",
                "courriel_preference",
                "courriel_resume",
                "personnel_centre",
                "convention_interruption",
                "convention_historique",
                "etape_a_faire",
                "convention")) {
            sql("delete from " + table);
        }
        transaction()
                .executeWithoutResult(etat -> modele.bean(VersionsDonnees.class).changer(ModelesEcrits.VERSION));
        envois.clear();
        panne = false;
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class));
    }

    private void sql(String ordre) {
        transaction()
                .executeWithoutResult(etat -> modele.bean(EntityManager.class)
                        .createNativeQuery(ordre)
                        .executeUpdate());
    }

    private void remettre(Envoi envoi) {
        if (panne) {
            throw new SystemeIndisponible(SystemeIndisponible.MESSAGERIE, null);
        }
        try {
            Thread.sleep(5);
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
        envois.add(envoi);
    }

    @Test
    void two_senders_at_the_same_rows_send_each_mail_once() throws Exception {
        for (int i = 0; i < 40; i++) {
            essayer("agent" + i + "@univ.example.org");
        }

        ensemble(
                () -> modele.bean(EnvoiDesCourriels.class).envoyer(),
                () -> autre.bean(EnvoiDesCourriels.class).envoyer());

        assertThat(envois).hasSize(40);
        assertThat(envois.stream().map(Envoi::messageId).distinct()).hasSize(40);
        assertThat(journal(new CriteresCourriel(EtatCourriel.ENVOYE, null, null, null, null)))
                .hasSize(40);
    }

    @Test
    void a_sender_that_died_leaves_its_mail_to_the_next_one_with_the_same_message_id() {
        essayer("agent@univ.example.org");
        Courriels courriels = modele.bean(Courriels.class);
        long id = journal(CriteresCourriel.AUCUN).get(0).id();
        LocalDateTime jadis = LocalDateTime.of(2026, 11, 21, 10, 0);
        String messageId = fiche(id).messageId();
        courriels.modifier(id, courriel -> courriel.reprendre(jadis));
        assertThat(courriels.reserver(id, "mort", jadis, jadis.plusMinutes(10))).isPresent();
        assertThat(courriels.reserver(id, "autre", jadis.plusMinutes(5), jadis.plusMinutes(15)))
                .isEmpty();

        modele.bean(EnvoiDesCourriels.class).envoyer();

        assertThat(envois).singleElement().extracting(Envoi::messageId).isEqualTo(messageId);
    }

    @Test
    void two_nodes_write_one_digest_a_day_and_lose_no_line() throws Exception {
        gestionnaire(Set.of(AvisPersonnel.SOUMISE, AvisPersonnel.REFUSEE));
        modele.bean(ChoisirMesCourriels.class).executer(Acteurs.gestionnaire(centre), Langue.FR, true, Set.of());
        UneConvention convention = deposee();
        modele.bean(RefuserConvention.class)
                .executer(Acteurs.responsable(centre), convention.id(), convention.version(), "À préciser.", List.of());

        ensemble(
                () -> modele.bean(ResumesDuJour.class).ecrire(),
                () -> autre.bean(ResumesDuJour.class).ecrire());
        modele.bean(ResumesDuJour.class).ecrire();
        envoyer();

        assertThat(envois)
                .filteredOn(envoi -> envoi.destinataire().equals("gestionnaire@univ.example.org"))
                .singleElement()
                .satisfies(envoi -> assertThat(envoi.corps())
                        .contains("à examiner")
                        .as("the refusal is told to the staff only where somebody switches it on")
                        .doesNotContain("renvoyée"));
    }

    @Test
    void a_centre_s_template_and_switch_hold_and_are_journaled_and_inherited_again() {
        EcrireModele ecrire = modele.bean(EcrireModele.class);
        ecrire.executer(
                Acteurs.responsable(centre),
                centre,
                VALIDEE,
                new ModeleCourriel("Reçu {{convention.numero}}", "Merci."),
                0);
        modele.bean(ReglerEvenement.class)
                .executer(
                        Acteurs.responsable(centre),
                        centre,
                        Evenement.CONVENTION_SOUMISE,
                        Map.of(Profil.CENTRE, false, Profil.REFERENT, true));

        UneConvention convention = deposee();
        envoyer();
        assertThat(envois)
                .extracting(envoi -> envoi.destinataire().replaceFirst("@.*", "") + " " + envoi.sujet())
                .containsExactlyInAnyOrder(
                        "etudiant Reçu " + convention.fiche().numero(),
                        "enseignant Convention " + convention.fiche().numero() + " déposée : Camille Exemple");

        assertThat(modele.bean(ConsulterModele.class)
                        .executer(Acteurs.responsable(centre), centre, VALIDEE)
                        .version())
                .isEqualTo(1);
        assertThatThrownBy(() -> ecrire.executer(
                        Acteurs.responsable(centre), centre, VALIDEE, new ModeleCourriel("Autre", "Merci."), 0))
                .isInstanceOf(ModificationConcurrente.class);
        assertThatThrownBy(() -> ecrire.executer(
                        Acteurs.responsable(centre), centre, VALIDEE, new ModeleCourriel("{{motif}}", "Merci."), 1))
                .isInstanceOf(RefusMetier.class);
        ecrire.executer(Acteurs.responsable(centre), centre, VALIDEE, null, 1);
        assertThat(modele.bean(ConsulterModele.class)
                        .executer(Acteurs.responsable(centre), centre, VALIDEE)
                        .propre())
                .isFalse();
        assertThatThrownBy(
                        () -> ecrire.executer(Acteurs.responsable(centre), 0, VALIDEE, new ModeleCourriel("x", "y"), 0))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void the_catalogue_of_a_place_says_what_holds_and_where_it_comes_from() {
        modele.bean(ReglerEvenement.class)
                .executer(Acteurs.administrateur(), 0, Evenement.CONVENTION_VALIDEE, Map.of(Profil.TUTEUR, true));

        assertThat(modele.bean(ConsulterEvenements.class)
                        .executer(Acteurs.gestionnaire(centre), centre)
                        .evenement(Evenement.CONVENTION_VALIDEE)
                        .orElseThrow()
                        .profils())
                .filteredOn(etat -> etat.profil() == Profil.TUTEUR)
                .singleElement()
                .satisfies(etat -> {
                    assertThat(etat.actif()).isTrue();
                    assertThat(etat.propre()).isNull();
                    assertThat(etat.origine()).isEmpty();
                });
    }

    @Test
    void the_journal_shows_a_centre_its_own_mails_and_sends_one_again() {
        deposee();
        panne = true;
        envoyer();
        assertThat(journal(new CriteresCourriel(EtatCourriel.A_ENVOYER, null, "ETUDIANT", null, null)))
                .singleElement()
                .satisfies(ligne -> {
                    assertThat(ligne.essais()).isEqualTo(1);
                    assertThat(ligne.erreur()).isNotNull();
                    assertThat(ligne.evenement()).isEqualTo(Evenement.CONVENTION_SOUMISE);
                });
        panne = false;
        long id = journal(new CriteresCourriel(null, null, "etudiant", null, null))
                .get(0)
                .id();
        RenvoyerCourriel renvoyer = modele.bean(RenvoyerCourriel.class);
        assertThatThrownBy(() -> renvoyer.executer(Acteurs.responsable(centre), id))
                .isInstanceOf(RefusMetier.class);

        modele.bean(Courriels.class).modifier(id, courriel -> courriel.refuse("550 no such user"));
        renvoyer.executer(Acteurs.responsable(centre), id);
        envoyer();
        String premier = envois.get(envois.size() - 1).messageId();
        renvoyer.executer(Acteurs.responsable(centre), id);
        envoyer();

        assertThat(envois).hasSize(2);
        assertThat(envois.get(1).messageId()).isNotEqualTo(premier);
        assertThat(envois.get(1).sujet()).isEqualTo(envois.get(0).sujet());
        assertThat(modele.bean(ListerCourriels.class)
                        .executer(Acteurs.gestionnaire(centre + 1), CriteresCourriel.AUCUN, 1)
                        .lignes())
                .isEmpty();
        assertThatThrownBy(() -> modele.bean(ConsulterCourriel.class).executer(Acteurs.gestionnaire(centre + 1), id))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> renvoyer.executer(Acteurs.gestionnaire(centre), id))
                .isInstanceOf(AccesRefuse.class);
    }

    @Test
    void a_person_s_language_and_choices_are_kept() {
        RetenirLangue retenir = modele.bean(RetenirLangue.class);
        retenir.executer(Acteurs.etudiant(), Langue.FR);
        retenir.executer(Acteurs.etudiant(), Langue.EN);
        retenir.executer(Acteurs.etudiant(), Langue.EN);
        deposee();
        modele.bean(ChoisirMesCourriels.class)
                .executer(
                        Acteurs.etudiant(),
                        Langue.FR,
                        true,
                        Set.of(Evenement.CONVENTION_MODIFIEE, Evenement.CONVENTION_REFUSEE));
        retenir.executer(Acteurs.etudiant(), Langue.EN);
        envoyer();

        assertThat(envois)
                .filteredOn(envoi -> envoi.destinataire().startsWith("etudiant"))
                .singleElement()
                .extracting(Envoi::langue)
                .isEqualTo(Langue.EN);
        assertThat(modele.bean(ConsulterMesCourriels.class).executer(Acteurs.etudiant()))
                .satisfies(siens -> {
                    assertThat(siens.preference().langue()).isEqualTo(Langue.FR);
                    assertThat(siens.preference().resume()).isFalse();
                    assertThat(siens.preference().refuses()).containsExactly(Evenement.CONVENTION_MODIFIEE);
                    assertThat(siens.refusables())
                            .contains(Evenement.CONVENTION_SOUMISE)
                            .doesNotContain(Evenement.CONVENTION_REFUSEE, Evenement.RESUME);
                });
    }

    @Test
    void old_mails_go_and_what_waits_stays() {
        deposee();
        essayer("agent@univ.example.org");
        envoyer();
        essayer("attend@univ.example.org");
        LocalDateTime demain = LocalDateTime.of(2026, 11, 22, 0, 0);

        assertThat(modele.bean(Courriels.class).purger(demain, demain, 100)).isEqualTo(3);
        assertThat(journal(CriteresCourriel.AUCUN))
                .singleElement()
                .extracting(LigneCourriel::destinataire)
                .isEqualTo("attend@univ.example.org");
    }

    private void gestionnaire(Set<AvisPersonnel> avis) {
        modele.bean(AjouterPersonnel.class)
                .executer(
                        Acteurs.responsable(centre),
                        centre,
                        "gestionnaire",
                        new SaisiePersonnel("GESTIONNAIRE", null, null, avis, false));
    }

    private UneConvention deposee() {
        return UneConvention.commencee(modele, Acteurs.etudiant()).complete().soumise();
    }

    private void essayer(String adresse) {
        modele.bean(EssayerModele.class).executer(Acteurs.responsable(centre), centre, VALIDEE, adresse);
    }

    private void envoyer() {
        modele.bean(EnvoiDesCourriels.class).envoyer();
    }

    private List<LigneCourriel> journal(CriteresCourriel criteres) {
        return modele.bean(ListerCourriels.class)
                .executer(Acteurs.gestionnaire(centre), criteres, 1)
                .lignes();
    }

    private FicheCourriel fiche(long id) {
        return modele.bean(ConsulterCourriel.class).executer(Acteurs.gestionnaire(centre), id);
    }

    private static void ensemble(Runnable un, Runnable autre) throws Exception {
        CountDownLatch depart = new CountDownLatch(1);
        List<CompletableFuture<Void>> courses = List.of(un, autre).stream()
                .map(course -> CompletableFuture.runAsync(() -> {
                    try {
                        depart.await();
                    } catch (InterruptedException arret) {
                        Thread.currentThread().interrupt();
                    }
                    course.run();
                }))
                .collect(Collectors.toList());
        depart.countDown();
        CompletableFuture.allOf(courses.toArray(CompletableFuture[]::new)).get();
    }
}
