package org.entstage.offres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.entstage.commun.Introuvable;
import org.entstage.commun.PageDe;
import org.entstage.commun.Total;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.recherche.ChercherOffres;
import org.entstage.offre.recherche.CriteresOffre;
import org.entstage.offre.recherche.Facette;
import org.entstage.offre.recherche.FicheOffre;
import org.entstage.offre.recherche.FrequenceAlerte;
import org.entstage.offre.recherche.LigneOffre;
import org.entstage.offre.recherche.LigneRecherche;
import org.entstage.offre.recherche.LireOffre;
import org.entstage.offre.recherche.ListerFavorites;
import org.entstage.offre.recherche.ListerRecherches;
import org.entstage.offre.recherche.ResultatOffres;
import org.entstage.portlet.commun.ScreenTester;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

/** Search, one offer, favourites and saved searches. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RechercheEcransTest {

    private static final LocalDateTime PARUE = LocalDateTime.of(2026, 11, 20, 10, 0);

    private static Ecrans offres;

    @BeforeAll
    static void ouvrir() {
        offres = new Ecrans("offres");
    }

    @BeforeEach
    void enFrancais() {
        offres.ecran().enTantQue("etudiant", "etudiant", "20260001").en(Locale.FRENCH);
    }

    @AfterAll
    static void fermer() {
        offres.ecran().close();
    }

    private static LigneOffre ligne(long id, boolean enLigne, boolean gardee) {
        SaisieOffre s = AtelierDOffres.stage("Analyse de <données> n° " + id, "x");
        return new LigneOffre(
                id,
                s.intitule(),
                id % 2 == 0 ? null : "Exemplaire & Fils",
                s.poste(),
                s.lieu(),
                s.periode(),
                s.conditions(),
                enLigne ? LocalDate.of(2026, 12, 24) : null,
                enLigne ? PARUE : null,
                id == 1,
                id == 2,
                gardee);
    }

    private static void trouver(int nombre, int total) {
        Map<Facette, Map<String, Integer>> comptes = new EnumMap<>(Facette.class);
        for (Facette facette : Facette.values()) {
            comptes.put(facette, Map.of());
        }
        if (total > 0) {
            comptes.put(Facette.TYPE, Map.of("STAGE", 4, "EMPLOI", 2));
            comptes.put(Facette.REGION, Map.of("53", 3));
            comptes.put(Facette.DEBUT, Map.of("2027-02", 1, "LIBRE", 2));
            comptes.put(Facette.PAIE, Map.of("NON", 1));
        }
        List<LigneOffre> lignes = new ArrayList<>();
        IntStream.rangeClosed(1, nombre).forEach(i -> lignes.add(ligne(i, true, i == 3)));
        Mockito.when(offres.cas(ChercherOffres.class).executer(any(), any(), anyInt()))
                .thenReturn(new ResultatOffres(
                        new PageDe<>(lignes, 1, ChercherOffres.TAILLE, Total.de(total)),
                        comptes,
                        Math.min(nombre, 1),
                        PARUE,
                        total == 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_search_shows_what_it_finds_and_what_may_narrow_it(String langue) {
        offres.ecran().en(Locale.forLanguageTag(langue));
        trouver(3, 3);

        Document page = Ecrans.lire(offres.ecran()
                .montrer("mots", "données", "type", "STAGE,EMPLOI", "region", "53", "debut", "2027-13")
                .html());

        assertThat(page.select("article")).hasSize(3);
        assertThat(page.select("article h4 a").first().text()).isEqualTo("Analyse de <données> n° 1");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("STAGE", "EMPLOI", "53", "2027-13");
        assertThat(page.select(".es-puce")).hasSize(6);
        assertThat(page.select("input[form], select[form]").eachAttr("form"))
                .allMatch(id -> page.getElementById(id) != null);
        assertThat(page.select("label").text()).contains("Bretagne", "(3)");
    }

    @Test
    void the_posted_search_becomes_an_address() {
        trouver(1, 1);
        ScreenTester.Suivi suite =
                offres.ecran().envoyer("chercher", Map.of(), Map.of("mots", " IA ", "type", "STAGE", "ordre", ""));

        assertThat(suite.parametre("mots")).isEqualTo("IA");
        assertThat(suite.parametre("type")).isEqualTo("STAGE");
        assertThat(suite.parametre("ordre")).isNull();
    }

    @Test
    void nothing_found_says_what_can_be_done() {
        trouver(0, 0);

        assertThat(Ecrans.lire(offres.ecran().montrer().html()).text())
                .contains("Aucune offre n’est publiée")
                .contains("inscriptions ne peuvent pas être lues");
        assertThat(Ecrans.lire(offres.ecran().montrer("type", "STAGE").html()).text())
                .contains("Retirez-en un");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void an_offer_shows_how_to_apply_without_what_is_hidden(String langue) {
        offres.ecran().en(Locale.forLanguageTag(langue));
        SaisieOffre saisie = AtelierDOffres.stage("Outil", "<p>Bonjour</p><script>alert(1)</script>");
        Mockito.doReturn(new FicheOffre(
                        3,
                        saisie.montree(),
                        null,
                        "Centre SCI",
                        PARUE,
                        LocalDate.of(2026, 12, 24),
                        true,
                        false,
                        "fiche.pdf"))
                .when(offres.cas(LireOffre.class))
                .executer(any(), anyLong());

        Document page = Ecrans.lire(offres.ecran()
                .montrer("vue", "offre", "id", "3", "type", "STAGE")
                .html());

        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.text())
                .contains("Rennes (35)", "andrea.patron@exemplaire.example.org", "Master 1, Master 2", "fiche.pdf")
                .doesNotContain("02 99 00 00 00");
        assertThat(page.select("form button")).hasSize(1);
    }

    @Test
    void an_offer_that_is_gone_says_so() {
        Mockito.doThrow(new Introuvable("offer"))
                .when(offres.cas(LireOffre.class))
                .executer(any(), anyLong());

        assertThat(Ecrans.lire(offres.ecran().montrer("vue", "offre", "id", "9").html())
                        .text())
                .contains("n’est plus publiée");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void favourites_and_saved_searches_are_listed(String langue) {
        offres.ecran().en(Locale.forLanguageTag(langue));
        Mockito.when(offres.cas(ListerFavorites.class).executer(any()))
                .thenReturn(List.of(ligne(1, true, true), ligne(2, false, true)));
        Mockito.when(offres.cas(ListerRecherches.class).executer(any()))
                .thenReturn(List.of(new LigneRecherche(
                        4,
                        1,
                        "Mes <données>",
                        CriteresOffre.lire("mots=IA&type=STAGE"),
                        FrequenceAlerte.QUOTIDIENNE,
                        "camille@univ.example.org")));

        Document favorites =
                Ecrans.lire(offres.ecran().montrer("vue", "favorites").html());
        assertThat(favorites.select("article")).hasSize(2);
        assertThat(favorites.select("article h4 a")).hasSize(1);
        Document recherches =
                Ecrans.lire(offres.ecran().montrer("vue", "recherches").html());
        assertThat(recherches.select("h3").text()).isEqualTo("Mes <données>");
        assertThat(recherches.text()).contains("« IA »", "camille@univ.example.org");
        Ecrans.lire(offres.ecran().montrer("vue", "regler", "id", "4").html());
        Document nouvelle = Ecrans.lire(
                offres.ecran().montrer("vue", "enregistrer", "mots", "IA").html());
        assertThat(nouvelle.select("input[name=libelle]").val()).isEqualTo("« IA »");
    }
}
