package org.entstage.stage.accueil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.stage.accueil.UnAccueil.document;
import static org.entstage.stage.accueil.UnAccueil.formulaire;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.LigneHistorique;
import org.entstage.convention.Transition;
import org.entstage.essai.Acteurs;
import org.entstage.essai.UneConvention;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.mock.web.MockHttpServletResponse;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageAccueilTest {

    private UnAccueil accueil;
    private UneConvention convention;

    @BeforeAll
    void ouvrir() {
        accueil = new UnAccueil("page-accueil");
    }

    @AfterAll
    void fermer() {
        accueil.close();
    }

    @BeforeEach
    void commencer() {
        accueil.horloge.addAndGet(Duration.ofMinutes(3).toNanos());
        convention = accueil.convention();
    }

    private MockHttpServletResponse envoyer(String jeton, Map<String, String> base, String... champs) {
        Map<String, String> valeurs = new HashMap<>(base);
        for (int i = 0; i < champs.length; i += 2) {
            valeurs.put(champs[i], champs[i + 1]);
        }
        return accueil.demander("POST", jeton, valeurs);
    }

    private LigneHistorique derniere() {
        FicheConvention fiche = convention.fiche();
        return fiche.historique().get(fiche.historique().size() - 1);
    }

    @Test
    void shows_the_convention_and_nothing_of_the_student_that_the_host_need_not_know() {
        Document page = accueil.page(accueil.lien(convention));

        assertThat(page.text())
                .contains("Camille Exemple", "Refonte de l'application de gestion des stocks", "Exemplaire & Fils")
                .doesNotContain("06 12 34 56 78", "+33612345678", "CPAM", "INE");
        assertThat(page.select("[name=tuteurNom]").val()).isEqualTo("Guide");
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    }

    @Test
    void every_answer_is_protected_and_opens_no_session() {
        MockHttpServletResponse response = accueil.lire(accueil.lien(convention));

        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void a_scanner_that_follows_the_link_changes_nothing() {
        String jeton = accueil.lien(convention);
        String avant = accueil.etat();

        assertThat(accueil.lire(jeton).getStatus()).isEqualTo(200);
        assertThat(accueil.demander("HEAD", jeton, Map.of()).getStatus()).isEqualTo(200);
        assertThat(accueil.demander("GET", jeton, Map.of("geste", "accorder", "habilite", "true"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(accueil.demander("OPTIONS", jeton, Map.of()).getStatus()).isEqualTo(405);

        assertThat(accueil.etat()).isEqualTo(avant);
    }

    @Test
    void what_is_no_link_is_404_and_what_was_one_is_410() {
        String jeton = accueil.lien(convention);
        String altere = jeton.substring(0, 54) + (jeton.endsWith("A") ? "B" : "A");
        assertThat(accueil.lire(altere).getStatus()).isEqualTo(404);
        assertThat(accueil.lire("").getStatus()).isEqualTo(404);
        assertThat(accueil.lire("a/b").getStatus()).isEqualTo(404);
        assertThat(accueil.lire("x".repeat(55)).getStatus()).isEqualTo(404);
        assertThat(accueil.lire(accueil.lien(convention, "AUTRE")).getStatus()).isEqualTo(404);

        accueil.lien(convention);
        assertThat(accueil.lire(jeton).getStatus())
                .as("replaced by a later one")
                .isEqualTo(410);
        String expire = accueil.lien(convention);
        accueil.enTransaction(base -> base.createNativeQuery("update lien set expire_le = '2026-11-21 10:30:00'")
                .executeUpdate());
        assertThat(accueil.lire(expire).getStatus()).isEqualTo(410);
        assertThat(document(accueil.lire(expire)).text()).contains("Lien expiré", "Demandez-en un autre");
    }

    @Test
    void a_form_that_is_not_of_this_page_is_refused() {
        String jeton = accueil.lien(convention);
        Map<String, String> form = formulaire(accueil.page(jeton));
        UneConvention autre =
                UneConvention.commencee(accueil.modele, Acteurs.etudiant()).complete();
        String avant = accueil.etat();

        assertThat(envoyer(jeton, form, "_lien", "").getStatus()).isEqualTo(403);
        assertThat(envoyer(jeton, form, "_lien", "x".repeat(43)).getStatus()).isEqualTo(403);
        assertThat(avant).isEqualTo(accueil.etat());
        String autreJeton = accueil.lien(autre);
        assertThat(envoyer(jeton, formulaire(accueil.page(autreJeton)), "geste", "enregistrer")
                        .getStatus())
                .isEqualTo(403);
        assertThat(envoyer(jeton, form, "geste", "effacer").getStatus()).isEqualTo(400);
    }

    @Test
    void what_the_host_completes_is_saved_and_said_in_the_history() {
        String jeton = accueil.lien(convention);

        MockHttpServletResponse response = envoyer(
                jeton,
                formulaire(accueil.page(jeton)),
                "geste",
                "enregistrer",
                "tuteurNom",
                "Accueillante",
                "effectif",
                "21",
                "aucuneTacheDangereuse",
                "true");

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/stage/accueil/" + jeton + "?fait=enregistre");
        assertThat(document(accueil.demander("GET", jeton, Map.of("fait", "enregistre")))
                        .text())
                .contains("C’est enregistré");
        assertThat(convention.fiche().lieu().tuteurNom()).isEqualTo("Accueillante");
        assertThat(convention.fiche().structure().effectif()).isEqualTo("21");
        assertThat(derniere().transition()).isEqualTo(Transition.COMPLETEE_ACCUEIL);
        assertThat(derniere().nom()).isEqualTo("Noa Guide");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_what_was_typed_stays() {
        String jeton = accueil.lien(convention);

        MockHttpServletResponse response = envoyer(
                jeton,
                formulaire(accueil.page(jeton)),
                "geste",
                "enregistrer",
                "tuteurCourriel",
                "pas une adresse",
                "hoteVoie",
                "",
                "tuteurNom",
                "<b>Typée</b>");

        Document page = document(response);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.select(".es-resume a"))
                .extracting(lien -> lien.attr("href"))
                .contains("#accueil-tuteurCourriel");
        assertThat(page.select("[name=tuteurNom]").val()).isEqualTo("<b>Typée</b>");
        assertThat(page.select("#accueil-tuteurCourriel").attr("aria-invalid")).isEqualTo("true");
        assertThat(convention.fiche().lieu().tuteurNom()).isEqualTo("Guide");
    }

    @Test
    void a_change_meanwhile_is_told_and_nothing_is_lost() {
        String jeton = accueil.lien(convention);
        Map<String, String> form = formulaire(accueil.page(jeton));
        convention.du(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 5, 31));

        MockHttpServletResponse response = envoyer(jeton, form, "geste", "enregistrer", "tuteurNom", "Tardive");

        Document page = document(response);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(page.text()).contains("La convention a changé pendant votre saisie");
        assertThat(page.select("[name=tuteurNom]").val()).isEqualTo("Tardive");
        assertThat(convention.fiche().lieu().tuteurNom()).isEqualTo("Guide");

        assertThat(envoyer(jeton, formulaire(page), "geste", "enregistrer").getStatus())
                .isEqualTo(303);
        assertThat(convention.fiche().lieu().tuteurNom()).isEqualTo("Tardive");
        assertThat(convention.fiche().stage().fin()).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    void the_agreement_needs_who_may_give_it_and_ends_the_link() {
        convention.soumise();
        String jeton = accueil.lien(convention);
        Map<String, String> form = formulaire(accueil.page(jeton));

        MockHttpServletResponse sans = envoyer(jeton, form, "geste", "accorder", "aucuneTacheDangereuse", "true");
        assertThat(sans.getStatus()).isEqualTo(422);
        assertThat(document(sans).select(".es-resume").text()).contains("Cochez la case");

        MockHttpServletResponse response =
                envoyer(jeton, form, "geste", "accorder", "aucuneTacheDangereuse", "true", "habilite", "true");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(document(response).text()).contains("Accord donné");
        assertThat(derniere().transition()).isEqualTo(Transition.ETAPE_FAITE);
        assertThat(accueil.lire(jeton).getStatus()).isEqualTo(410);
        assertThat(envoyer(jeton, form, "geste", "accorder", "habilite", "true").getStatus())
                .isEqualTo(410);
    }

    @Test
    void a_refusal_needs_a_reason_and_gives_the_convention_back() {
        convention.soumise();
        String jeton = accueil.lien(convention);
        Map<String, String> form = formulaire(accueil.page(jeton));

        assertThat(envoyer(jeton, form, "geste", "refuser", "raison", " ").getStatus())
                .isEqualTo(422);
        assertThat(envoyer(jeton, form, "geste", "refuser", "raison", "Pas cette année.")
                        .getStatus())
                .isEqualTo(200);

        assertThat(convention.fiche().etat()).isEqualTo(EtatConvention.A_CORRIGER);
        assertThat(convention.fiche().motifRefus()).isEqualTo("Pas cette année.");
        assertThat(accueil.lire(jeton).getStatus()).isEqualTo(410);
    }

    @Test
    void the_page_says_once_that_a_person_is_there() {
        String jeton = accueil.lien(convention);
        Map<String, String> form = formulaire(accueil.page(jeton));

        assertThat(envoyer(jeton, Map.of("_lien", form.get("_lien"), "geste", "ouvrir"))
                        .getStatus())
                .isEqualTo(204);

        assertThat(accueil.etat()).contains("/1/ouvert");
    }

    @Test
    void both_languages_and_a_switch_that_keeps_the_link() {
        String jeton = accueil.lien(convention);
        Document page = document(accueil.demander("GET", jeton, Map.of("langue", "en")));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.text()).contains("Placement agreement of Camille Exemple", "What you declare");
        assertThat(page.select("nav a[hreflang=fr]").attr("href")).isEqualTo("/stage/accueil/" + jeton + "?langue=fr");
        assertThat(page.select("[name=langue]").val()).isEqualTo("en");
    }

    @Test
    void too_many_calls_of_an_address_wait() {
        for (int i = 0; i < AccueilConfiguration.APPELS_PAR_MINUTE; i++) {
            accueil.lire("x".repeat(55));
        }

        MockHttpServletResponse response = accueil.lire(accueil.lien(convention));

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isNotNull();
    }
}
