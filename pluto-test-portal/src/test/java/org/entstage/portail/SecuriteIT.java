package org.entstage.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.entstage.portail.Navigateur.Reponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody outside, or somebody logged in as another person, cannot do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecuriteIT {

    private static final String PAGE = "/portal/page/essais";

    private static PortailDeTest portail;

    @BeforeAll
    static void demarrer() {
        portail = PortailDeTest.avecLesPortletsDEssai();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/essai-a/PlutoInvoker3/essai", "/essai-a//PlutoInvoker3/essai", "/essai-a/%50lutoInvoker3/essai",
                "/essai-a/PlutoInvoker3;x=1/essai", "/essai-a/x/../PlutoInvoker3/essai", "/essai-a/PlutoInvoker3/"
            })
    void a_portlet_cannot_be_called_but_through_the_portal(String adresse) {
        Reponse reponse = portail.navigateur().lireSansSuivre(adresse);

        assertThat(reponse.statut()).isEqualTo(404);
        assertThat(reponse.corps()).doesNotContain("Exception").doesNotContain("Tomcat");
    }

    @Test
    void an_action_without_the_token_of_the_session_is_refused() {
        Navigateur etudiant = portail.connecte("etudiant");
        String action = etudiant.lire(PAGE).lien("form.enregistrer");
        String sansJeton = action.replaceAll("/k:[^/]*", "");

        assertThat(etudiant.posterSansSuivre(sansJeton, Map.of("nom", "x")).statut())
                .isEqualTo(403);
        assertThat(etudiant.posterSansSuivre(sansJeton + "/k:AAAA", Map.of("nom", "x"))
                        .statut())
                .isEqualTo(403);
        assertThat(etudiant.lireSansSuivre(sansJeton).statut()).isEqualTo(403);
        assertThat(etudiant.posterSansSuivre(action, Map.of("nom", "x")).statut())
                .isEqualTo(302);
    }

    @Test
    void the_token_of_another_session_is_refused() {
        String action = portail.connecte("etudiant").lire(PAGE).lien("form.enregistrer");

        assertThat(portail.connecte("etudiant2")
                        .posterSansSuivre(action, Map.of("nom", "x"))
                        .statut())
                .isEqualTo(403);
    }

    @Test
    void a_tab_of_another_role_is_refused_and_nobody_is_sent_to_the_login_and_back_to_the_page() {
        assertThat(portail.connecte("enseignant")
                        .lire("/portal/page/mes-stages")
                        .statut())
                .isEqualTo(403);

        Navigateur inconnu = portail.navigateur();
        Reponse connexion = inconnu.lire(PAGE + "/p:x:1");
        assertThat(connexion.adresse().toString()).startsWith(portail.cas().url() + "/login");
        Reponse retour = inconnu.soumettre(connexion, "form", Map.of("username", "etudiant", "password", "demo"));
        assertThat(retour.adresse().getPath()).isEqualTo(PAGE + "/p:x:1");
    }

    @Test
    void a_form_sent_after_the_session_ended_leads_back_to_its_page_with_a_word() {
        Navigateur etudiant = portail.connecte("etudiant");
        String action = etudiant.lire(PAGE).lien("form.enregistrer");
        Navigateur sansSession = portail.navigateur();

        Reponse connexion = sansSession.poster(action, Map.of("nom", "x"));
        Reponse retour = sansSession.soumettre(connexion, "form", Map.of("username", "etudiant", "password", "demo"));

        assertThat(retour.adresse().getPath()).isEqualTo(PAGE);
        assertThat(retour.texte("main > .alert-warning")).startsWith("Votre session avait expiré");
        assertThat(retour.texte("dd.nom")).isEqualTo("null");
    }

    @Test
    void a_script_without_session_is_told_so_instead_of_being_sent_to_a_login_page() {
        assertThat(portail.navigateur()
                        .lireSansSuivre(PAGE, "Sec-Fetch-Mode", "cors")
                        .statut())
                .isEqualTo(401);
    }

    @Test
    void a_form_with_too_many_fields_is_refused_as_a_whole() {
        Navigateur etudiant = portail.connecte("etudiant");
        Map<String, String> champs = new HashMap<>();
        for (int i = 0; i < 2100; i++) {
            champs.put("c" + i, "x");
        }

        assertThat(etudiant.posterSansSuivre(etudiant.lire(PAGE).lien("form.enregistrer"), champs)
                        .statut())
                .isEqualTo(400);
    }

    @Test
    void the_login_gives_a_new_session_id_and_the_old_one_is_worth_nothing() {
        Navigateur navigateur = portail.navigateur();
        navigateur.lire("/portal/page/accueil");
        String avant = navigateur.session();
        navigateur.connecter("etudiant");

        assertThat(avant).isNotEmpty();
        assertThat(navigateur.session()).isNotEmpty().isNotEqualTo(avant);
        assertThat(portail.navigateur()
                        .lireSansSuivre(PAGE, "Cookie", "JSESSIONID=" + avant)
                        .statut())
                .isEqualTo(302);
    }

    @Test
    void after_the_logout_the_sessions_of_the_web_applications_are_gone_too() {
        Navigateur navigateur = portail.connecte("etudiant");
        navigateur.lire(PAGE);
        Reponse page = navigateur.lire(PAGE);
        String session = navigateur.session();
        assertThat(page.texte("dd.visites")).isEqualTo("2");

        Reponse fin = navigateur.soumettre(page, "form[action$=deconnexion]", Map.of());

        assertThat(fin.adresse().toString()).startsWith(portail.cas().url() + "/logout?service=http");
        assertThat(navigateur
                        .lireSansSuivre(PAGE, "Cookie", "JSESSIONID=" + session)
                        .statut())
                .isEqualTo(302);
        Reponse retour = navigateur.connecter("etudiant2");
        assertThat(retour.texte("dd.utilisateur")).isEqualTo("etudiant2");
        assertThat(retour.texte("dd.visites")).isEqualTo("1");
    }

    @Test
    void the_logout_needs_the_token() {
        Navigateur navigateur = portail.connecte("etudiant");

        assertThat(navigateur.posterSansSuivre("/portal/deconnexion", Map.of()).statut())
                .isEqualTo(403);
        assertThat(navigateur.lire(PAGE).texte("dd.utilisateur")).isEqualTo("etudiant");
    }

    @Test
    void a_logout_at_cas_ends_the_session_here() {
        Navigateur navigateur = portail.connecte("etudiant");
        assertThat(navigateur.lire(PAGE).texte("dd.utilisateur")).isEqualTo("etudiant");
        String demande =
                "<samlp:LogoutRequest xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"1\" Version=\"2.0\">"
                        + "<samlp:SessionIndex>" + portail.cas().dernierBillet("etudiant")
                        + "</samlp:SessionIndex></samlp:LogoutRequest>";

        portail.navigateur().posterSansSuivre("/portal/connexion", Map.of("logoutRequest", demande));

        assertThat(navigateur.lireSansSuivre(PAGE).statut()).isEqualTo(302);
    }

    @Test
    void a_ticket_serves_once_and_a_wrong_one_does_not_log_in() {
        Navigateur navigateur = portail.navigateur();

        assertThat(navigateur
                        .lireSansSuivre("/portal/connexion?ticket=ST-0-etudiant")
                        .statut())
                .isEqualTo(403);
        assertThat(navigateur.lireSansSuivre(PAGE).statut()).isEqualTo(302);
    }

    @Test
    void every_answer_carries_the_headers_that_protect_the_page() {
        for (String adresse :
                new String[] {"/portal/page/accueil", "/portal/page/rien", "/portal/statique/portail.css"}) {
            Reponse reponse = portail.navigateur().lire(adresse);
            assertThat(reponse.entete("Content-Security-Policy"))
                    .contains("script-src 'self';", "frame-ancestors 'self'", "object-src 'none'");
            assertThat(reponse.entete("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(reponse.entete("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/r:p1", "/zzz", "/r:p1:a~ZZ", "/m:p1", "/q:a:b", "/c:p1"})
    void an_address_that_the_portal_did_not_write_is_refused(String suite) {
        assertThat(portail.connecte("etudiant").lire(PAGE + suite).statut()).isEqualTo(400);
    }

    @Test
    void a_long_state_passes_and_a_longer_one_is_refused() {
        Navigateur etudiant = portail.connecte("etudiant");

        assertThat(etudiant.lire(PAGE + "/p:x:" + "a".repeat(40_000)).statut()).isEqualTo(200);
        assertThat(etudiant.lire(PAGE + "/p:x:" + "a".repeat(50_000)).statut()).isEqualTo(400);
        assertThat(etudiant.lire(PAGE + "/p:x:1".repeat(600)).statut()).isEqualTo(400);
    }

    @Test
    void a_page_that_does_not_exist_is_explained_in_the_frame_and_in_the_readers_language() {
        Navigateur navigateur = portail.navigateur();

        assertThat(navigateur.lire("/portal/rien").texte("h1")).isEqualTo("Page introuvable");
        navigateur.lire("/portal/langue/en");
        Reponse anglais = navigateur.lire("/portal/page/rien");
        assertThat(anglais.statut()).isEqualTo(404);
        assertThat(anglais.texte("h1")).isEqualTo("Page not found");
    }
}
