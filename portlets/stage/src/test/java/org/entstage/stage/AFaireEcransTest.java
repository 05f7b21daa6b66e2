package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.portlet.PortletMode;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.PageDe;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Total;
import org.entstage.convention.CompteAFaire;
import org.entstage.convention.CompterAFaire;
import org.entstage.convention.CriteresAFaire;
import org.entstage.convention.DemandeDEtape;
import org.entstage.convention.FileAFaire;
import org.entstage.convention.LigneAFaire;
import org.entstage.convention.ListerAFaire;
import org.entstage.convention.ResultatDEtape;
import org.entstage.convention.ValiderEnMasse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** The work queue, and the report of many decisions, as they are drawn. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AFaireEcransTest {

    private static final List<NatureEtape> NATURES =
            List.of(NatureEtape.VERIFICATION_CENTRE, NatureEtape.VALIDATION_CENTRE);

    /** Row whose step is an avenant's: it opens the avenant's page. */
    private static final int AVENANT = 20;

    private static Portlets gestion;

    @BeforeAll
    static void ouvrir() {
        gestion = new Portlets("gestion-conventions");
    }

    @AfterAll
    static void fermer() {
        gestion.ecran().close();
    }

    @BeforeEach
    void preparer() {
        Mockito.reset(gestion.cas(ListerAFaire.class), gestion.cas(ValiderEnMasse.class));
        gestion.ecran()
                .enTantQue("agent", "gestionnaire", null)
                .en(Locale.FRENCH)
                .enMode(PortletMode.VIEW);
        Mockito.when(gestion.cas(CompterAFaire.class).executer(any()))
                .thenReturn(new CompteAFaire(true, Total.de(30), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_queue_says_how_much_waits_what_is_late_and_ticks_without_a_script(String langue) {
        file(new FileAFaire(lignes(25, 30), NATURES));

        Document page = lire("a-faire", langue);

        assertThat(page.select(".es-onglets [aria-current]").text())
                .contains("(30)")
                .containsPattern("1 (en retard|late)");
        assertThat(page.select("input[name=lignes]")).hasSize(25).noneMatch(c -> c.hasAttr("checked"));
        assertThat(page.select("tbody td:not([data-libelle])")).isEmpty();
        assertThat(page.select("tbody tr").first().text()).containsPattern("en retard|late");
        assertThat(page.select("label").first().text()).contains("Camille Exemple 1");
        Element avenant = page.select("tbody tr").get(AVENANT - 1);
        assertThat(avenant.text()).containsPattern("Avenant|Amendment");
        assertThat(avenant.select("th a").attr("href")).contains("vue=avenant", "avenant=5");
        assertThat(avenant.select("input").attr("value")).isEqualTo("20-20-VALIDATION_CENTRE-5");
        assertThat(page.select(".es-puce a")).hasSize(3);
        assertThat(page.select("a[href*=coches]").eachAttr("href"))
                .anyMatch(lien -> lien.contains("page"))
                .anyMatch(lien -> lien.contains("tout"));
    }

    @Test
    void the_whole_queue_comes_ticked_on_one_page() {
        file(new FileAFaire(lignes(30, 30), NATURES));

        Document page = lire("a-faire", "fr", "coches", "tout", "etape", "VALIDATION_CENTRE");

        assertThat(page.select("input[name=lignes][checked]")).hasSize(30);
        assertThat(page.select("nav.es-pages")).isEmpty();
        Mockito.verify(gestion.cas(ListerAFaire.class))
                .executer(any(), eq(new CriteresAFaire(NatureEtape.VALIDATION_CENTRE, 1, true)));
    }

    @Test
    void nothing_to_do_is_said_in_words() {
        file(new FileAFaire(lignes(0, 0), NATURES));

        assertThat(lire("a-faire", "fr").text()).contains("Rien ne vous attend.");
        assertThat(lire("a-faire", "fr", "etape", "VERIFICATION_CENTRE").text()).contains("Affichez toutes les étapes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_report_tells_of_each_row_what_was_refused_first_with_its_reasons(String langue) {
        file(new FileAFaire(lignes(2, 2), NATURES));
        Mockito.when(gestion.cas(ValiderEnMasse.class).executer(any(), any()))
                .thenReturn(List.of(
                        resultat(1, List.of()),
                        resultat(2, List.of(Probleme.general("afaire.changee"))),
                        new ResultatDEtape(
                                3,
                                null,
                                NatureEtape.VALIDATION_CENTRE,
                                null,
                                null,
                                null,
                                List.of(Probleme.general("afaire.pasLaVotre")))));

        Document page = page(gestion.ecran()
                .en(Locale.forLanguageTag(langue))
                .envoyer("valider-lot", Map.of("vue", "a-faire"), Map.of("lignes", "1-4-VALIDATION_CENTRE-5"))
                .html());

        Mockito.verify(gestion.cas(ValiderEnMasse.class))
                .executer(any(), eq(List.of(new DemandeDEtape(1, 5L, 4, NatureEtape.VALIDATION_CENTRE))));
        assertThat(page.select(".es-total").text()).containsPattern("1 (étape validée|step approved)");
        assertThat(page.select("tbody tr")).hasSize(3);
        assertThat(page.select("tbody tr").first().text()).containsPattern("a changé depuis|has changed since");
        assertThat(page.select("tbody tr").first().text()).containsPattern("Avenant :|Amendment:");
        assertThat(page.select("tbody tr").last().text()).containsPattern("validée|approved");
        assertThat(page.select("tbody a")).hasSize(2);
    }

    @Test
    void many_are_done_in_packets_with_a_bar_and_can_be_stopped() {
        file(new FileAFaire(lignes(2, 2), NATURES));
        Mockito.when(gestion.cas(ValiderEnMasse.class).executer(any(), any()))
                .thenAnswer(appel -> appel.<List<DemandeDEtape>>getArgument(1).stream()
                        .map(demande -> resultat((int) demande.convention(), List.of()))
                        .toList());
        String coches = IntStream.rangeClosed(1, 60)
                .mapToObj(rang -> rang + "-4-VALIDATION_CENTRE")
                .collect(Collectors.joining(","));

        Document page = page(gestion.ecran()
                .envoyer("valider-lot", Map.of("vue", "a-faire"), Map.of("lignes", coches))
                .html());

        assertThat(page.select("tbody tr")).hasSize(25);
        assertThat(page.select("progress").attr("value")).isEqualTo("25");
        assertThat(page.select("progress").attr("max")).isEqualTo("60");
        assertThat(page.text()).contains("25 étapes examinées sur 60");
        String lot = page.select("form[data-es-suite]").attr("action").replaceAll(".*lot=([0-9a-f]+).*", "$1");
        page = page(gestion.ecran()
                .envoyer("continuer-lot", Map.of("vue", "bilan", "lot", lot), Map.of("lot", lot))
                .html());
        assertThat(page.select("tbody tr")).hasSize(50);
        page = page(gestion.ecran()
                .envoyer("arreter-lot", Map.of("vue", "bilan", "lot", lot), Map.of("lot", lot))
                .html());
        assertThat(page.select("tbody tr")).hasSize(50);
        assertThat(page.select("progress")).isEmpty();
    }

    @Test
    void none_ticked_is_said_above_the_queue() {
        file(new FileAFaire(lignes(2, 2), NATURES));
        Mockito.when(gestion.cas(ValiderEnMasse.class).executer(any(), eq(List.of())))
                .thenThrow(new RefusMetier(Probleme.general("afaire.aucune")));

        Document page = page(gestion.ecran()
                .envoyer("valider-lot", Map.of("vue", "a-faire"), Map.of("lignes", "x"))
                .html());

        assertThat(page.select("[role=alert]").text()).contains("Cochez au moins une ligne.");
    }

    @Test
    void a_report_that_the_session_lost_says_where_to_look() {
        assertThat(lire("bilan", "fr", "lot", "0123").text()).contains("n’est plus disponible");
    }

    private static void file(FileAFaire file) {
        Mockito.when(gestion.cas(ListerAFaire.class).executer(any(), any())).thenReturn(file);
    }

    private static PageDe<LigneAFaire> lignes(int combien, int total) {
        LocalDate jour = LocalDate.of(2026, 11, 21);
        return new PageDe<>(
                IntStream.rangeClosed(1, combien)
                        .mapToObj(rang -> new LigneAFaire(
                                rang,
                                2026,
                                rang,
                                "Exemple " + rang,
                                "Camille",
                                "Exemplaire & Fils",
                                "Master 1 Informatique",
                                jour.plusDays(rang),
                                jour.plusDays(40),
                                NatureEtape.VALIDATION_CENTRE,
                                rang == AVENANT ? 5L : null,
                                jour.minusDays(10).atTime(9, 0),
                                null,
                                rang == 1 ? jour.minusDays(1) : jour.plusDays(rang),
                                rang == 1))
                        .toList(),
                1,
                25,
                Total.de(total));
    }

    private static ResultatDEtape resultat(long id, List<Probleme> problemes) {
        return new ResultatDEtape(
                id, id == 2 ? 5L : null, NatureEtape.VALIDATION_CENTRE, "2026-" + id, "Exemple", "Camille", problemes);
    }

    private static Document lire(String vue, String langue, String... parametres) {
        String[] tous = new String[parametres.length + 2];
        tous[0] = "vue";
        tous[1] = vue;
        System.arraycopy(parametres, 0, tous, 2, parametres.length);
        return page(
                gestion.ecran().en(Locale.forLanguageTag(langue)).montrer(tous).html());
    }

    private static Document page(String html) {
        assertThat(html)
                .doesNotContain("??")
                .doesNotContain("n’a pas pu être affichée")
                .doesNotContain("could not be shown");
        return Jsoup.parse(html);
    }
}
