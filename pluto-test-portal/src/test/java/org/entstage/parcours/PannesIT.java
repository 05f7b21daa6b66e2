package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entstage.portail.demo.Contrepartie;
import org.entstage.portail.demo.population.Personnel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A system of the university that stops, is slow or answers garbage takes only its own part of a page away, and is used
 * again without a restart when it is back. Each test has a student of its own: nobody has read his file yet.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PannesIT {

    private static final String NUMERO_SANS_DOSSIER = "20260024";
    private static final int AU_DELA_DU_DELAI = 20_000;
    private static final Duration ENVOI_DES_COURRIELS = Duration.ofSeconds(40);

    private static final String APOGEE_MUET = "Votre dossier de scolarité (Apogée) ne répond pas pour le moment";
    private static final String ANNUAIRE_MUET = "L’annuaire de l’université ne répond pas pour le moment";

    private final PortailComplet portail = PortailComplet.surH2();

    @AfterEach
    void tout_remettre_en_marche() {
        portail.apogee().alteree(false);
        for (Contrepartie contrepartie : List.of(portail.apogee(), portail.annuaire(), portail.messagerie())) {
            contrepartie.latence(0);
            contrepartie.demarrer();
        }
    }

    @Test
    void with_apogee_stopped_the_lists_work_and_a_convention_is_begun_by_hand() {
        Visiteur etudiant = portail.connecte("e20260020");
        portail.apogee().arreter();

        les_listes_vivent(etudiant);
        nouvelle_convention_sans_apogee(etudiant);
        etudiant.remplir(
                Map.of("libelleFormation", "Master 2 Informatique", "volumeHoraire", "380", "centre", centre(etudiant)),
                "Commencer la convention");
        assertThat(etudiant.texte()).contains("Votre convention est commencée", "Zoé-Éloïse d'Haÿ-L'Œuvre");

        portail.apogee().demarrer();
        apogee_est_relu(etudiant);
    }

    @Test
    void with_apogee_slower_than_the_deadline_the_page_comes_all_the_same() {
        Visiteur etudiant = portail.connecte("e20260021");
        portail.apogee().latence(AU_DELA_DU_DELAI);

        les_listes_vivent(etudiant);
        nouvelle_convention_sans_apogee(etudiant);

        portail.apogee().latence(0);
        apogee_est_relu(etudiant);
    }

    @Test
    void garbage_from_apogee_is_a_failure_and_never_no_data() {
        Visiteur etudiant = portail.connecte("e20260022");
        portail.apogee().alteree(true);

        les_listes_vivent(etudiant);
        nouvelle_convention_sans_apogee(etudiant);
        assertThat(etudiant.texte())
                .doesNotContain("ne connaît pas le numéro", "Vous n’avez pas d’inscription qui permette");

        portail.apogee().alteree(false);
        apogee_est_relu(etudiant);
    }

    @Test
    void a_file_that_was_read_before_is_shown_with_its_age_when_apogee_is_silent() {
        Visiteur etudiant = portail.connecte("e20260023");
        etudiant.ouvrir("/portal/page/mes-stages").suivre("Nouvelle convention");
        portail.apogee().arreter();

        etudiant.suivre("Rafraîchir");

        assertThat(etudiant.texte())
                .contains("ces informations datent de la dernière lecture", "Master 2 Informatique");
    }

    @Test
    void staff_begins_a_convention_by_number_when_apogee_is_silent() {
        Visiteur agent = portail.connecte("gestionnaire");
        portail.apogee().arreter();

        agent.ouvrir(Bureau.ONGLET).suivre("Nouvelle convention pour un étudiant");
        agent.remplir(Map.of("recherche", NUMERO_SANS_DOSSIER), "Rechercher").suivre("Choisir ");

        assertThat(agent.texte())
                .contains(
                        "Le dossier de scolarité de cet étudiant (Apogée) ne répond pas pour le moment",
                        "en décrivant");
        assertThat(agent.saisie("Commencer la convention")).containsKey("libelleFormation");
    }

    private void les_listes_vivent(Visiteur etudiant) {
        assertThat(etudiant.ouvrir("/portal/page/mes-stages").texte()).contains("Nouvelle convention");
        assertThat(portail.connecte("enseignant").texte()).contains("Mes stagiaires", "Hadrien Rocheplume");
        assertThat(portail.connecte("gestionnaire").texte()).contains("Conventions des centres que vous gérez");
    }

    private static void nouvelle_convention_sans_apogee(Visiteur etudiant) {
        etudiant.ouvrir("/portal/page/mes-stages").suivre("Nouvelle convention");
        assertThat(etudiant.texte()).contains(APOGEE_MUET, "Vous pouvez commencer sans la scolarité");
        assertThat(etudiant.saisie("Commencer la convention"))
                .containsKeys("libelleFormation", "volumeHoraire", "centre");
    }

    private static void apogee_est_relu(Visiteur etudiant) {
        etudiant.ouvrir("/portal/page/mes-stages").suivre("Nouvelle convention");
        assertThat(etudiant.texte())
                .doesNotContain(APOGEE_MUET)
                .contains("Master 2 Informatique", "UFR Sciences et technologies");
    }

    private static String centre(Visiteur etudiant) {
        return etudiant.page()
                .selectFirst("select[name=centre] option:contains(Sciences et technologies)")
                .val();
    }

    @Test
    void with_the_directory_stopped_the_teacher_search_says_so_and_the_rest_of_the_step_lives() {
        Visiteur etudiant = portail.connecte("etudiant8");
        Redaction redaction = Redaction.commencer(etudiant);
        Personnel cherche = portail.population().personnel("enseignant").orElseThrow();
        redaction.etape("Enseignant référent");
        String suggestions = etudiant.page().select("[data-es-combo]").attr("abs:data-es-combo");
        portail.annuaire().arreter();

        etudiant.remplir(Map.of("referent", cherche.nom()), "Rechercher");
        assertThat(etudiant.texte()).contains(ANNUAIRE_MUET, "Étape 5 sur 6");
        assertThat(etudiant.navigateur()
                        .poster(suggestions, Map.of("debut", cherche.nom()))
                        .statut())
                .isEqualTo(503);
        redaction.avecTuteur().pour(StageExemple.stage());

        portail.annuaire().demarrer();
        redaction.suiviePar("enseignant");
        assertThat(etudiant.texte()).contains("Étape 6 sur 6");
    }

    @Test
    void with_the_directory_slower_than_its_deadline_the_teacher_search_says_so() {
        Visiteur etudiant = portail.connecte("etudiant8");
        Redaction.commencer(etudiant).etape("Enseignant référent");
        portail.annuaire().latence(AU_DELA_DU_DELAI);

        etudiant.remplir(Map.of("referent", "hautbruyere"), "Rechercher");
        assertThat(etudiant.texte()).contains(ANNUAIRE_MUET);

        portail.annuaire().latence(0);
        etudiant.remplir(Map.of("referent", "hautbruyere"), "Rechercher");
        assertThat(etudiant.texte()).doesNotContain(ANNUAIRE_MUET).contains("Éléonore Hautbruyère");
    }

    @Test
    void with_the_directory_stopped_staff_goes_on_by_student_number() {
        Visiteur agent = portail.connecte("gestionnaire");
        portail.annuaire().arreter();

        agent.ouvrir(Bureau.ONGLET).suivre("Nouvelle convention pour un étudiant");
        agent.remplir(Map.of("recherche", "20260001"), "Rechercher");

        assertThat(agent.texte()).contains(ANNUAIRE_MUET);
        agent.suivre("Continuer avec le numéro 20260001");
        assertThat(agent.texte()).contains("Camille Montplume");
    }

    @Test
    void with_the_directory_stopped_nobody_can_log_in_and_the_login_page_says_why() {
        portail.annuaire().arreter();

        assertThat(portail.navigateur().connecter("etudiant").texte("body")).contains("annuaire");

        portail.annuaire().demarrer();
        assertThat(portail.connecte("etudiant").texte()).contains("Mes stages");
    }

    @Test
    void with_the_mail_server_stopped_the_mail_waits_and_arrives_later() {
        Redaction redaction = Redaction.commencer(portail.connecte("etudiant9"));
        redaction.complete();
        portail.messagerie().arreter();

        redaction.soumise();
        await("a first try that fails")
                .atMost(ENVOI_DES_COURRIELS)
                .until(
                        () -> attendent(redaction.numero()),
                        lignes -> lignes.size() >= 2 && lignes.stream().noneMatch(ligne -> "0".equals(ligne.get(0))));
        assertThat(redaction.dansLaListe("Voir la convention").texte()).contains("Soumise au centre");

        portail.messagerie().demarrer();
        // The next try is a minute away: the test does not wait for it.
        portail.ecrire("update courriel set prochain_essai = cree_le where etat = 'A_ENVOYER'");
        new Courrier(portail).pour("etudiant9@etu.univ.example.org", redaction.numero());
        await("outbox empty")
                .atMost(ENVOI_DES_COURRIELS)
                .until(() -> attendent(redaction.numero()).isEmpty());
    }

    private List<List<String>> attendent(String numero) {
        return portail.lire(
                "select essais, derniere_erreur from courriel where etat = 'A_ENVOYER' and sujet like ?",
                "%" + numero + "%");
    }
}
