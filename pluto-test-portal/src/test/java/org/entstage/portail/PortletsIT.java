package org.entstage.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entstage.portail.Navigateur.Reponse;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The phases of a portlet, seen over HTTP: raw portlets of two web applications on one page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortletsIT {

    private static final String PAGE = "/portal/page/essais";

    private static PortailDeTest portail;

    @BeforeAll
    static void demarrer() {
        portail = PortailDeTest.avecLesPortletsDEssai();
    }

    private final Navigateur etudiant = portail.connecte("etudiant");

    private Reponse page() {
        return etudiant.lire(PAGE);
    }

    @Test
    void two_web_applications_share_a_page_and_the_same_portlet_stands_there_twice() {
        Reponse page = page();

        assertThat(page.statut()).isEqualTo(200);
        assertThat(page.page().select("dl[data-fenetre]")).hasSize(2);
        assertThat(page.page().select(".entendu")).hasSize(1);
        assertThat(page.page().select("dl[data-fenetre]").eachAttr("data-fenetre"))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_portlet_adds_to_the_head_in_its_header_phase() {
        assertThat(page().page().select("head meta[name=essai]")).hasSize(2);
    }

    @Test
    void a_portlet_filter_mapped_by_a_prefix_runs_before_the_portlet() {
        assertThat(page().page().select(".filtre").eachText()).containsExactly("filtré", "filtré");
    }

    @Test
    void the_person_her_roles_and_the_declared_attributes_reach_the_portlet() {
        Reponse page = page();

        assertThat(page.texte("dd.utilisateur")).isEqualTo("etudiant");
        assertThat(page.texte("dd.etudiant")).isEqualTo("true");
        assertThat(page.texte("dd.admin")).isEqualTo("false");
        assertThat(page.texte("dd.attributs")).isEqualTo("{user.name.family=Dupont}");
    }

    @Test
    void an_action_ends_in_a_redirect_to_a_page_that_shows_its_render_parameter_in_its_window_only() {
        Reponse reponse = etudiant.soumettre(page(), "form.enregistrer", Map.of("nom", "d'Aubigné & <Fils> ~ 100 %"));

        assertThat(reponse.http().request().method()).isEqualTo("GET");
        assertThat(reponse.page().select("dd.nom").eachText()).containsExactly("d'Aubigné & <Fils> ~ 100 %", "null");
        assertThat(etudiant.lire(reponse.adresse().toString()).texte("dd.nom")).isEqualTo("d'Aubigné & <Fils> ~ 100 %");
    }

    @Test
    void a_shared_parameter_is_seen_by_the_other_web_application_under_its_own_name() {
        Reponse reponse = etudiant.soumettre(page(), "form.partage", Map.of("nom", "commune"));

        assertThat(reponse.texte(".partage-recu")).isEqualTo("commune");
        assertThat(reponse.page().select("dd.partage").eachText()).containsExactly("commune", "commune");
    }

    @Test
    void an_event_is_heard_by_the_other_web_application() {
        assertThat(etudiant.soumettre(page(), "form.evenement", Map.of("nom", "salut"))
                        .texte(".entendu"))
                .isEqualTo("salut");
    }

    @Test
    void an_uploaded_file_and_its_fields_reach_the_action() {
        Reponse reponse = etudiant.televerser(page().lien("form.fichier"), "été", "12345");

        assertThat(reponse.texte("dd.nom")).isEqualTo("5 octets de été");
    }

    @Test
    void a_portlet_may_redirect_elsewhere_after_its_action() {
        assertThat(etudiant.soumettre(page(), "form.rediriger", Map.of())
                        .adresse()
                        .getPath())
                .isEqualTo(PAGE);
    }

    @Test
    void a_failed_action_changes_nothing_and_the_page_lives() {
        Reponse reponse = etudiant.soumettre(page(), "form.echouer", Map.of("nom", "perdu"));

        assertThat(reponse.statut()).isEqualTo(200);
        assertThat(reponse.page().select("dd.nom").eachText()).containsExactly("null", "null");
    }

    @Test
    void a_form_posted_to_a_render_address_becomes_render_parameters_in_an_address_that_can_be_kept() {
        Reponse reponse = etudiant.soumettre(page(), "form.recherche", Map.of("champ", "Étampes / 91"));

        assertThat(reponse.page().select("dd.champ").eachText()).containsExactly("Étampes / 91", "null");
        assertThat(etudiant.lire(reponse.adresse().toString()).texte("dd.champ"))
                .isEqualTo("Étampes / 91");
    }

    @Test
    void a_form_sent_by_get_keeps_the_state_of_the_page() {
        Reponse avant = etudiant.soumettre(page(), "form.partage", Map.of("nom", "commune"));

        Reponse apres = etudiant.lire(avant.lien("form.recherche-get") + "?champ=Sceaux");

        assertThat(apres.texte("dd.champ")).isEqualTo("Sceaux");
        assertThat(apres.texte(".partage-recu")).isEqualTo("commune");
    }

    @Test
    void a_resource_gets_its_id_and_parameters_and_sends_its_own_headers_but_not_the_portals() {
        Reponse avant = etudiant.soumettre(page(), "form.enregistrer", Map.of("nom", "Zoé"));

        Reponse ressource = etudiant.lire(avant.lien("a.ressource"));

        assertThat(ressource.corps()).isEqualTo("donnees|é&/~|Zoé");
        assertThat(ressource.entete("X-Essai")).isEqualTo("oui");
        assertThat(ressource.entete("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(ressource.entete("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(ressource.entete("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void a_resource_may_set_its_status_and_take_more_parameters_in_the_query() {
        assertThat(etudiant.lire(page().lien("a.ressource") + "?statut=409").statut())
                .isEqualTo(409);
    }

    @Test
    void the_body_of_a_resource_request_is_left_to_the_portlet() {
        assertThat(etudiant.envoyerJson(page().lien("a.ressource"), "{\"a\":1}").corps())
                .isEqualTo("{\"a\":1}");
    }

    @Test
    void a_resource_that_fails_is_an_error_page_with_a_number_and_no_detail() {
        Reponse echec = etudiant.lire(page().lien("a.ressource") + "?echouer=1");

        assertThat(echec.statut()).isEqualTo(500);
        assertThat(echec.page().selectFirst("main").text()).containsPattern("[2-9A-Z]{8}");
        assertThat(echec.corps()).doesNotContain("on purpose");
    }

    @Test
    void modes_are_offered_when_the_portlet_declares_them_and_set_its_title() {
        Reponse page = page();
        Reponse edition = etudiant.lire(lienDeCommande(page, "Préférences"));

        assertThat(edition.texte(".mode")).isEqualTo("edit");
        assertThat(edition.texte(".portail-titre")).isEqualTo("Réglages");
        assertThat(etudiant.lire(lienDeCommande(edition, "Aide")).texte(".mode"))
                .isEqualTo("help");
    }

    @Test
    void a_mode_that_the_portlet_does_not_declare_is_ignored() {
        Reponse page = page();
        String fenetre = page.page().selectFirst("section:has(.entendu)").id();

        assertThat(etudiant.lire(PAGE + "/m:" + fenetre + ":edit").texte(".entendu"))
                .isEqualTo("null");
        assertThat(etudiant.lire(PAGE + "/m:" + fenetre + ":config").statut()).isEqualTo(200);
    }

    @Test
    void a_maximised_window_stands_alone_and_a_minimised_one_is_only_a_title() {
        Reponse page = page();
        Reponse grande = etudiant.lire(lienDeCommande(page, "Agrandir"));
        Reponse reduite = etudiant.lire(lienDeCommande(page, "Réduire"));

        assertThat(grande.page().select(".portail-fenetre")).hasSize(1);
        assertThat(grande.texte("dd.etat")).isEqualTo("maximized");
        assertThat(reduite.page().select(".portail-fenetre"))
                .hasSameSizeAs(page.page().select(".portail-fenetre"));
        assertThat(reduite.page().select("dl[data-fenetre]")).hasSize(1);
        assertThat(etudiant.soumettre(page, "form.agrandir", Map.of()).texte("dd.etat"))
                .isEqualTo("maximized");
    }

    @Test
    void a_portlet_that_fails_is_a_box_with_a_number_and_the_others_do_not_notice() {
        Reponse page = page();
        Reponse echec = etudiant.lire(page.lien("a.echec"));

        Element boite = echec.page().selectFirst(".portail-fenetre .alert-warning");
        assertThat(boite.text()).containsPattern("numéro [2-9A-Z]{8}");
        assertThat(echec.page().select("dl[data-fenetre]")).hasSize(1);
        assertThat(echec.corps()).doesNotContain("on purpose").doesNotContain("IllegalState");
        assertThat(etudiant.lire(boite.selectFirst("a").absUrl("href")).page().select("dl[data-fenetre]"))
                .hasSize(2);
    }

    @Test
    void a_portlet_that_could_not_start_and_one_that_was_refused_are_shown_loudly() {
        Reponse page = page();

        assertThat(page.page().select("section:contains(Portlet cassé) .alert-warning"))
                .hasSize(1);
        assertThat(page.page().select("section:contains(refuse) .alert-danger")).hasSize(1);
        assertThat(page.texte("main > .alert-danger")).contains("/essai-refuse/refuse");
        assertThat(etudiant.lire("/health").corps())
                .startsWith("UP")
                .contains("essai-a/essai: ready", "essai-a/casse: OUT OF SERVICE", "REFUSED /essai-refuse/refuse");
    }

    @Test
    void preferences_are_kept_per_person_and_window() {
        Reponse reponse = etudiant.soumettre(page(), "form.preference", Map.of("nom", "vert"));

        assertThat(reponse.page().select("dd.couleur").eachText()).containsExactly("vert", "bleu");
        assertThat(portail.connecte("etudiant")
                        .lire(PAGE)
                        .page()
                        .select("dd.couleur")
                        .eachText())
                .containsExactly("vert", "bleu");
        assertThat(portail.connecte("etudiant2")
                        .lire(PAGE)
                        .page()
                        .select("dd.couleur")
                        .eachText())
                .containsExactly("bleu", "bleu");
    }

    @Test
    void the_language_chosen_in_the_frame_is_the_portlets_language() {
        List<String> francais = page().page().select("dd.langue").eachText();
        Reponse anglais = etudiant.lire("/portal/langue/en?vers=" + PAGE);

        assertThat(francais).containsExactly("fr", "fr");
        assertThat(anglais.adresse().getPath()).isEqualTo(PAGE);
        assertThat(anglais.page().select("dd.langue").eachText()).containsExactly("en", "en");
        assertThat(anglais.page().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(etudiant.lire("/portal/langue/fr?vers=https://example.org/")
                        .adresse()
                        .getHost())
                .isEqualTo("localhost");
    }

    private static String lienDeCommande(Reponse page, String commande) {
        return page.lien(".portail-commandes a:contains(" + commande + ")");
    }
}
