package org.entstage.stage.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageSimulateurTest {

    private static final String SEMAINE =
            "&semaine.lundi=7&semaine.mardi=7&semaine.mercredi=7&semaine.jeudi=7&semaine.vendredi=7";
    private static final String STAGE = "debut=2026-02-02&fin=2026-07-31" + SEMAINE;
    private static final String EXEMPLE = STAGE + "&interruptions.0.debut=2026-04-20&interruptions.0.fin=2026-05-01";

    private final Simulateur simulateur = new Simulateur();

    private String texte(String query) {
        return simple(simulateur.page(query, "fr"));
    }

    private static String simple(Element element) {
        return element.text().replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void begins_with_a_week_of_35_hours_and_without_reproach() {
        Document page = simulateur.page("", "fr");

        assertThat(page.select("[name=semaine.lundi]").val()).isEqualTo("7");
        assertThat(page.select("[name=semaine.samedi]").val()).isEmpty();
        assertThat(page.select(".es-resume")).isEmpty();
        assertThat(simple(page)).contains("Indiquez les deux dates");
        assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    }

    @Test
    void the_example_of_the_documentation_in_plain_words() {
        assertThat(texte(EXEMPLE))
                .contains("Stage du 2 févr. 2026 au 31 juil. 2026, 35 h par semaine, France métropolitaine."
                        + " Interruptions : du 20 avr. 2026 au 1 mai 2026.")
                .contains("5 mois 5 jours (805 h) 115 jours de présence")
                .contains("La gratification est obligatoire : la présence dépasse 308 h (article L124-6)")
                .contains("3 622,50 € soit 603,75 € par mois pendant 6 mois")
                .contains("févr. 2026 140 630,00 € 603,75 €")
                .contains("lundi 6 avril 2026 (chômé)")
                .contains("sont respectées");
        assertThat(simple(simulateur.page(EXEMPLE, "en")))
                .contains("5 months 5 days (805 h) 115 days of presence")
                .contains("€3,622.50 that is €603.75 a month for 6 months")
                .contains("Monday 6 April 2026 (day off)");
    }

    @Test
    void what_was_typed_stays_in_the_form_and_in_the_address() {
        Document page = simulateur.page(EXEMPLE + "&semaine.samedi=&zone=LA_REUNION&utm_source=x", "fr");

        assertThat(page.select("[name=debut]").val()).isEqualTo("2026-02-02");
        assertThat(page.select("[name=interruptions.0.fin]").val()).isEqualTo("2026-05-01");
        assertThat(page.select("[name=interruptions.2.debut]")).hasSize(1);
        assertThat(page.select("details[open] [name=interruptions.0.debut]")).hasSize(1);
        assertThat(page.select("[name=zone] [selected]").val()).isEqualTo("LA_REUNION");
        assertThat(page.select("[data-es-adresse]").attr("href"))
                .isEqualTo("/stage/simulateur?debut=2026-02-02&fin=2026-07-31&interruptions.0.debut=2026-04-20"
                        + "&interruptions.0.fin=2026-05-01&semaine.jeudi=7&semaine.lundi=7&semaine.mardi=7"
                        + "&semaine.mercredi=7&semaine.vendredi=7&zone=LA_REUNION");
        assertThat(page.select("nav a[hreflang=en]").attr("href"))
                .startsWith("/stage/simulateur?langue=en&debut=2026-02-02");
    }

    @Test
    void a_ticked_holiday_is_worked_and_stays_ticked() {
        Document page = simulateur.page(EXEMPLE + "&joursFeriesTravailles=2026-05-25", "fr");

        assertThat(simple(page)).contains("(812 h)").contains("lundi 25 mai 2026 (travaillé)");
        assertThat(page.select("[name=joursFeriesTravailles][checked]").eachAttr("value"))
                .containsExactly("2026-05-25");
        assertThat(page.select("[name=joursFeriesTravailles]").eachAttr("form"))
                .hasSize(5)
                .containsOnly("simulation-formulaire");
    }

    @Test
    void half_a_day_and_an_interruption_of_one_date() {
        assertThat(texte(STAGE + "&interruptions.0.debut=2026-03-04&interruptions.0.demiJournee=MATIN"))
                .contains("(864,5 h)");
        assertThat(texte(STAGE + "&interruptions.1.fin=2026-03-04")).contains("(861 h)");
    }

    @Test
    void pay_that_is_not_due_or_not_known_is_said_so() {
        assertThat(texte("debut=2026-04-01&fin=2026-06-08" + SEMAINE))
                .contains("La gratification n’est pas obligatoire")
                .contains("Ce que vaudrait une gratification");
        assertThat(texte(STAGE + "&zone=MAYOTTE"))
                .contains("La gratification est obligatoire")
                .contains("n’est pas connu")
                .doesNotContain("€");
        assertThat(texte("debut=2026-11-02&fin=2027-03-31" + SEMAINE)).contains("provisoires");
    }

    @Test
    void a_broken_rule_stands_with_its_article() {
        assertThat(texte("debut=2026-01-05&fin=2026-07-16" + SEMAINE))
                .contains("Interdit")
                .contains("931 h")
                .contains("(L124-5)");
        assertThat(texte("debut=2026-01-05&fin=2026-07-10" + SEMAINE)).contains("(règle de l’établissement)");
    }

    static Stream<Arguments> mauvaises() {
        return Stream.of(
                faute("debut=2026-02-30&fin=2026-07-31", "debut", "date qui existe"),
                faute("debut=demain&fin=2026-07-31", "debut", "date qui existe"),
                faute("debut=&fin=2026-07-31", "debut", "premier jour du stage"),
                faute("debut=2026-02-02", "fin", "dernier jour du stage"),
                faute("debut=2026-02-02&fin=2026-02-01", "fin", "finir avant de commencer"),
                faute("debut=2026-02-02&fin=2028-02-03", "fin", "deux ans au plus"),
                faute("debut=2026-02-02&fin=1700-01-01", "fin", "date qui existe"),
                faute(STAGE + "&semaine.samedi=beaucoup", "semaine-samedi", "Indiquez un nombre"),
                faute(STAGE + "&semaine.samedi=-7", "semaine-samedi", "Indiquez un nombre"),
                faute(STAGE + "&semaine.samedi=25", "semaine-samedi", "de 0 à 24 heures"),
                faute(STAGE + "&semaine.samedi=7,333", "semaine-samedi", "2 décimales au plus"),
                faute(STAGE + "&semaine.samedi=99999999999999999999", "semaine-samedi", "Indiquez un nombre"),
                faute(STAGE + "&zone=CORSE", "zone", "Choisissez une zone"),
                faute(STAGE + "&zone=AUCUNE", "zone", "Choisissez une zone"),
                faute(STAGE + "&interruptions.0.debut=x", "interruptions-0-debut", "date qui existe"),
                faute(
                        STAGE + "&interruptions.0.debut=2026-03-02&interruptions.0.fin=2026-03-01",
                        "interruptions-0-fin",
                        "finir avant de commencer"),
                faute(STAGE + "&interruptions.1.debut=2026-08-01", "interruptions-1-debut", "aucun jour entre"),
                faute(
                        STAGE + "&interruptions.0.debut=2026-03-02&interruptions.0.fin=2026-03-03"
                                + "&interruptions.0.demiJournee=MATIN",
                        "interruptions-0-demiJournee",
                        "un seul jour"),
                faute(
                        STAGE + "&interruptions.0.debut=2026-03-02&interruptions.0.demiJournee=SOIR",
                        "interruptions-0-demiJournee",
                        "MATIN ou APRES_MIDI"),
                faute(STAGE + "&joursFeriesTravailles=x", null, "date qui existe"),
                faute(STAGE + "&semaine.samedi=<script>alert(1)</script>", "semaine-samedi", "Indiquez un nombre"));
    }

    private static Arguments faute(String query, String champ, String phrase) {
        return Arguments.of(query, champ, phrase);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mauvaises")
    void an_error_stands_in_the_summary_and_at_its_field(String query, String champ, String phrase) {
        Document page = simulateur.page(query, "fr");

        assertThat(simple(page.selectFirst(".es-resume"))).containsIgnoringCase(phrase);
        assertThat(page.select("#resultat.es-resume")).hasSize(1);
        assertThat(page.select(".es-apercu-chiffre")).isEmpty();
        assertThat(page.select("script:not([src])")).isEmpty();
        if (champ != null) {
            assertThat(page.select(".es-resume a").eachAttr("href")).contains("#simulation-" + champ);
            Element saisie = page.selectFirst("#simulation-" + champ);
            assertThat(saisie.attr("aria-invalid")).isEqualTo("true");
            assertThat(simple(
                            page.getElementById(saisie.attr("aria-describedby").replaceAll("^.* ", ""))))
                    .contains(phrase);
        }
    }

    @Test
    void all_errors_stand_together() {
        assertThat(simulateur
                        .page("fin=2026-02-30&semaine.lundi=x&semaine.mardi=25&zone=X&interruptions.1.debut=y", "fr")
                        .select(".es-resume li")
                        .eachText())
                .satisfiesExactly(
                        debut -> assertThat(debut).startsWith("Premier jour : indiquez le premier jour"),
                        fin -> assertThat(fin).startsWith("Dernier jour : indiquez une date qui existe"),
                        lundi -> assertThat(lundi).startsWith("Lundi : indiquez un nombre"),
                        mardi -> assertThat(mardi).startsWith("Mardi : indiquez de 0 à 24 heures"),
                        rang -> assertThat(rang).startsWith("Interruption 2 : indiquez une date qui existe"),
                        zone -> assertThat(zone).startsWith("Choisissez une zone"));
    }

    @Test
    void a_script_of_ours_gets_the_result_alone() {
        MockHttpServletRequest request = Simulateur.requete("GET", "/simulateur");
        request.addHeader("X-Requested-With", "fetch");
        request.addParameter("debut", "2026-02-02");
        request.addParameter("fin", "2026-02-06");
        request.addParameter("semaine.lundi", "7");

        assertThat(Simulateur.contenu(simulateur.page(request)))
                .contains("data-es-bref")
                .doesNotContain("<form")
                .doesNotContain("<body");
    }

    @Test
    void the_address_may_choose_the_language() {
        assertThat(simulateur.page("langue=en", "fr").select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(simulateur.page("langue=en", "fr").select("[name=langue]").val())
                .isEqualTo("en");
        assertThat(simulateur.page("langue=xx", "en").select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(simulateur.page("", "en").select("[name=langue]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void the_page_is_for_reading(String methode) {
        MockHttpServletResponse response = simulateur.page(Simulateur.requete(methode, "/simulateur"));

        assertThat(response.getStatus()).isEqualTo(405);
        assertThat(response.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void only_files_of_this_server_run_on_the_page() {
        MockHttpServletResponse response = simulateur.page(Simulateur.requete("GET", "/simulateur"));

        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void a_thousand_rows_in_the_address_are_not_read() {
        StringBuilder query = new StringBuilder(STAGE);
        for (int i = 0; i < 1000; i++) {
            query.append("&interruptions.").append(i).append(".debut=2026-03-02");
        }
        assertThat(simulateur.page(query.toString(), "fr").select("fieldset.es-champ"))
                .hasSizeLessThan(50);
    }
}
