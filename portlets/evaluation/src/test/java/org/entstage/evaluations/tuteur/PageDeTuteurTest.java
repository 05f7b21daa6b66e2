package org.entstage.evaluations.tuteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.evaluations.tuteur.UnTuteur.document;
import static org.entstage.evaluations.tuteur.UnTuteur.formulaire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.entstage.essai.Acteurs;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.fiche.UneFiche;
import org.entstage.evaluation.tuteur.LiensDesFiches;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageDeTuteurTest {

    private UnTuteur tuteur;
    private UneFiche fiche;
    private String jeton;

    @BeforeAll
    void ouvrir() {
        tuteur = new UnTuteur("page-tuteur");
    }

    @AfterAll
    void fermer() {
        tuteur.close();
    }

    @BeforeEach
    void commencer() {
        tuteur.horloge.addAndGet(Duration.ofMinutes(3).toNanos());
        tuteur.vider();
        fiche = tuteur.fiche(Repondant.TUTEUR);
        jeton = tuteur.lien(fiche);
    }

    private Document etape(String nom) {
        return tuteur.page(jeton, Map.of("etape", nom));
    }

    private MockHttpServletResponse envoyer(Document page, String... champs) {
        Map<String, String> valeurs = new HashMap<>(formulaire(page));
        for (int i = 0; i < champs.length; i += 2) {
            valeurs.put(champs[i], champs[i + 1]);
        }
        return tuteur.demander("POST", jeton, valeurs);
    }

    /** Answers every question of a step with its first option, a number or a word. */
    private static Map<String, String> reponses(Document page) {
        Map<String, String> valeurs = new HashMap<>(formulaire(page));
        for (Element champ : page.select("[data-es-question]:not([hidden]) :is(input, textarea)[name]")) {
            if (champ.is("[type=radio]")) {
                valeurs.putIfAbsent(champ.attr("name"), champ.val());
            } else if (champ.is("[type=checkbox]")) {
                valeurs.put(champ.attr("name"), champ.val());
            } else if (champ.is("textarea")) {
                valeurs.put(champ.attr("name"), "Un mot");
            } else {
                valeurs.put(champ.attr("name"), champ.is("[type=date]") ? "2026-11-02" : "3");
            }
        }
        return valeurs;
    }

    private static String etapeDe(MockHttpServletResponse response) {
        return response.getHeader("Location").replaceFirst(".*etape=([^&]*).*", "$1");
    }

    /** Goes through all steps, answering everything. */
    private Document repondre() {
        String ici = premiere();
        for (int i = 0; i < 30 && !ici.equals("relire"); i++) {
            Map<String, String> valeurs = reponses(etape(ici));
            valeurs.put("geste", "suivant");
            MockHttpServletResponse response = tuteur.demander("POST", jeton, valeurs);
            assertThat(response.getStatus()).as(ici).isEqualTo(303);
            ici = etapeDe(response);
        }
        return etape("relire");
    }

    private String premiere() {
        return tuteur.page(jeton, Map.of())
                .selectFirst("a.es-bouton")
                .attr("href")
                .replaceFirst(".*etape=([^&]*).*", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void says_what_is_asked_by_whom_and_until_when(String langue) {
        Document page = tuteur.page(jeton, Map.of("langue", langue));

        assertThat(page.select("html").attr("lang")).isEqualTo(langue);
        assertThat(page.text())
                .contains("Camille Exemple", "Exemplaire & Fils", "Centre SCI", "Noa Guide", "24", "2026")
                .doesNotContain("??", "20260001", "06 12 34 56 78", "noa.guide@");
        assertThat(page.select("a.es-bouton").attr("href")).contains("etape=", "langue=" + langue);
    }

    @Test
    void every_answer_is_protected_and_opens_no_session() {
        MockHttpServletResponse response = tuteur.lire(jeton);

        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void a_scanner_that_follows_the_link_changes_nothing() {
        String avant = tuteur.etat();

        assertThat(tuteur.lire(jeton).getStatus()).isEqualTo(200);
        assertThat(tuteur.demander("HEAD", jeton, Map.of()).getStatus()).isEqualTo(200);
        for (String geste : new String[] {"ouvrir", "auto", "suivant", "valider", "redemander"}) {
            assertThat(tuteur.demander("GET", jeton, Map.of("geste", geste, "etape", premiere()))
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(tuteur.demander("OPTIONS", jeton, Map.of()).getStatus()).isEqualTo(405);

        assertThat(tuteur.etat()).isEqualTo(avant);
    }

    @Test
    void what_is_no_link_is_404_and_what_was_one_is_410() {
        String altere = jeton.substring(0, 54) + (jeton.endsWith("A") ? "B" : "A");
        for (String faux : new String[] {altere, "", "a/b", "x".repeat(55), jeton + "/autre"}) {
            assertThat(tuteur.lire(faux).getStatus()).as(faux).isEqualTo(404);
        }
        assertThat(document(tuteur.lire("x".repeat(55))).text()).contains("Page introuvable");

        tuteur.lien(fiche);
        assertThat(tuteur.lire(jeton).getStatus()).as("replaced").isEqualTo(410);
        jeton = tuteur.lien(fiche);
        tuteur.ordre("update fiche_evaluation set cloture = '2026-11-20'");
        assertThat(tuteur.lire(jeton).getStatus()).as("closed").isEqualTo(410);
        tuteur.ordre("update fiche_evaluation set cloture = null");
        assertThat(tuteur.lire(jeton).getStatus()).as("open again").isEqualTo(200);
        tuteur.enTransaction(base -> {
            tuteur.modele.bean(LiensDesFiches.class).revoquer(Acteurs.baip(), fiche.id());
            return null;
        });
        assertThat(tuteur.lire(jeton).getStatus()).as("taken back").isEqualTo(410);
    }

    @Test
    void a_link_that_is_too_old_offers_another_one_that_only_a_button_asks_for() {
        tuteur.ordre("update lien set expire_le = '2026-11-20 10:00:00', cree_le = '2026-10-20 10:00:00'");
        MockHttpServletResponse perimee = tuteur.lire(jeton);
        assertThat(perimee.getStatus()).isEqualTo(410);
        Document page = document(perimee);
        assertThat(page.text())
                .contains("Lien expiré", "n•••@exemplaire.example.org")
                .doesNotContain("noa.guide@");
        String avant = tuteur.etat();

        assertThat(tuteur.demander("POST", jeton, Map.of("geste", "redemander")).getStatus())
                .as("not from the page")
                .isEqualTo(410);
        assertThat(tuteur.etat()).isEqualTo(avant);
        MockHttpServletResponse envoyee = envoyer(page, "geste", "redemander");

        assertThat(envoyee.getStatus()).isEqualTo(200);
        assertThat(document(envoyee).text()).contains("Nouveau lien envoyé");
        assertThat(tuteur.etat()).isNotEqualTo(avant);
        String apres = tuteur.etat();
        assertThat(document(envoyer(page, "geste", "redemander")).text()).contains("Nouveau lien envoyé");
        assertThat(tuteur.etat()).as("once an hour").isEqualTo(apres);
        tuteur.ordre("update fiche_evaluation set cloture = '2026-11-20'");
        assertThat(tuteur.page(jeton, Map.of()).select("form")).isEmpty();
    }

    @Test
    void a_form_of_another_page_changes_nothing() {
        String avant = tuteur.etat();
        Map<String, String> valeurs = reponses(etape(premiere()));
        valeurs.put("geste", "suivant");
        valeurs.put("_lien", "x");
        assertThat(tuteur.demander("POST", jeton, valeurs).getStatus()).isEqualTo(403);
        valeurs.remove("_lien");
        assertThat(tuteur.demander("POST", jeton, valeurs).getStatus()).isEqualTo(403);
        assertThat(envoyer(etape(premiere()), "geste", "inconnu").getStatus()).isEqualTo(400);
        assertThat(envoyer(etape(premiere()), "geste", "suivant", "etape", "inconnue")
                        .getStatus())
                .isEqualTo(400);

        assertThat(tuteur.etat()).isEqualTo(avant);
    }

    @Test
    void too_many_calls_are_told_to_wait() {
        for (int i = 0; i < TuteurConfiguration.APPELS_PAR_MINUTE; i++) {
            tuteur.lire("x");
        }

        MockHttpServletResponse refusee = tuteur.lire(jeton);
        assertThat(refusee.getStatus()).isEqualTo(429);
        assertThat(refusee.getHeader("Retry-After")).isNotBlank();
        assertThat(refusee.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void the_page_says_that_a_person_is_there() {
        assertThat(envoyer(tuteur.page(jeton, Map.of()), "geste", "ouvrir").getStatus())
                .isEqualTo(204);

        assertThat(tuteur.etat()).contains("ouvert");
    }

    @Test
    void answers_are_kept_as_they_are_written_and_found_again() {
        Document page = etape(premiere());
        Map<String, String> valeurs = reponses(page);
        valeurs.put("geste", "auto");

        MockHttpServletResponse gardee = tuteur.demander("POST", jeton, valeurs);

        assertThat(gardee.getStatus()).isEqualTo(200);
        assertThat(document(gardee).select("form[data-es-questionnaire]")).hasSize(1);
        assertThat(fiche.ligne().etat()).isEqualTo(EtatFiche.COMMENCEE);
        Map<String, String> retrouvees = formulaire(etape(premiereEtape(page)));
        valeurs.remove("geste");
        assertThat(retrouvees).containsAllEntriesOf(valeurs);
        assertThat(tuteur.page(jeton, Map.of()).select("a.es-bouton").text()).isEqualTo("Reprendre");
    }

    private static String premiereEtape(Document page) {
        return page.select("input[name=etape]").val();
    }

    @Test
    void a_wrong_answer_stays_on_the_page_and_is_told_at_its_field() {
        String nom = premiere();
        Document page = etape(nom);
        Element radio = page.selectFirst("[data-es-question]:not([hidden]) input[type=radio]");

        MockHttpServletResponse refusee = envoyer(page, "geste", "suivant", radio.attr("name"), "n'importe quoi");

        assertThat(refusee.getStatus()).isEqualTo(422);
        Document refus = document(refusee);
        assertThat(refus.select(".es-resume a")).hasSize(1);
        assertThat(refus.getElementById(
                        refus.select(".es-resume a").attr("href").substring(1)))
                .isNotNull();
    }

    @Test
    void one_may_go_back_and_forth_and_everything_stays() {
        String nom = premiere();
        Map<String, String> valeurs = reponses(etape(nom));
        valeurs.put("geste", "suivant");
        String seconde = etapeDe(tuteur.demander("POST", jeton, valeurs));
        assertThat(seconde).isNotEqualTo(nom);

        assertThat(etapeDe(envoyer(etape(seconde), "geste", "precedent"))).isEqualTo(nom);
        MockHttpServletResponse debut = envoyer(etape(nom), "geste", "precedent", "langue", "en");
        assertThat(debut.getHeader("Location")).isEqualTo("/evaluation/tuteur/" + jeton + "?langue=en");
    }

    @Test
    void what_is_missing_is_told_before_it_can_be_handed_in() {
        Document page = etape("relire");
        assertThat(page.select("button[value=valider]")).isEmpty();
        assertThat(page.select(".es-avis a")).isNotEmpty();

        MockHttpServletResponse refusee = envoyer(page, "geste", "valider");

        assertThat(refusee.getStatus()).isEqualTo(422);
        assertThat(document(refusee).select("[role=alert] a[href*=etape]")).isNotEmpty();
        assertThat(fiche.ligne().etat()).isEqualTo(EtatFiche.OUVERTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_tutor_answers_all_reads_it_again_and_hands_it_in_once(String langue) {
        Document relue = repondre();
        assertThat(relue.text()).doesNotContain("??");
        assertThat(relue.select("dl dt").size()).isGreaterThan(10);

        MockHttpServletResponse merci = envoyer(relue, "geste", "valider", "langue", langue);

        assertThat(merci.getStatus()).isEqualTo(200);
        assertThat(document(merci).text())
                .contains(langue.equals("fr") ? "Merci de votre réponse" : "Thank you for your answers")
                .contains("Camille Exemple");
        Element pdf = document(merci).selectFirst("a[download]");
        assertThat(pdf.attr("download")).matches("evaluation-2026-\\d{6}\\.pdf");
        byte[] document =
                Base64.getDecoder().decode(pdf.attr("href").replaceFirst("^data:application/pdf;base64,", ""));
        assertThat(new String(document, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(fiche.ligne().etat()).isEqualTo(EtatFiche.VALIDEE);
        assertThat(tuteur.lire(jeton).getStatus()).isEqualTo(410);
        assertThat(document(tuteur.lire(jeton)).text()).contains("Réponses déjà validées");
        assertThat(envoyer(relue, "geste", "valider").getStatus()).isEqualTo(410);
    }

    @Test
    void what_changed_in_another_window_is_read_again_before_it_is_handed_in() {
        Document relue = repondre();
        Document page = etape(premiereSection(relue));
        Element autre = page.select("[data-es-question]:not([hidden]) input[type=radio]:not([checked])")
                .first();
        assertThat(envoyer(page, "geste", "auto", autre.attr("name"), autre.val())
                        .getStatus())
                .isEqualTo(200);

        MockHttpServletResponse refusee = envoyer(relue, "geste", "valider");

        assertThat(refusee.getStatus()).isEqualTo(409);
        assertThat(document(refusee).text()).contains("rien n’a été écrasé");
        assertThat(fiche.ligne().etat()).isEqualTo(EtatFiche.COMMENCEE);
        assertThat(envoyer(document(refusee), "geste", "valider").getStatus()).isEqualTo(200);
    }

    private static String premiereSection(Document relue) {
        return relue.selectFirst("main section a[href*=etape]").attr("href").replaceFirst(".*etape=([^&]*).*", "$1");
    }

    @Test
    void a_sheet_without_a_form_is_answered_like_one_that_is_closed() {
        assertThat(tuteur.lire(tuteur.lien(tuteur.fiche(Repondant.ACCUEIL))).getStatus())
                .isEqualTo(410);
        assertThat(tuteur.lire(jeton).getStatus()).isEqualTo(200);
    }
}
