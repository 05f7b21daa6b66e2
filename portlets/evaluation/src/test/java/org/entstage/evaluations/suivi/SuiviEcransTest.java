package org.entstage.evaluations.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.commun.PageDe;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StageAEvaluer.Personne;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.suivi.CriteresDeSuivi;
import org.entstage.evaluation.suivi.EtatDeSuivi;
import org.entstage.evaluation.suivi.LigneDeSuivi;
import org.entstage.evaluation.suivi.ListerFiches;
import org.entstage.evaluation.suivi.OrdreDeSuivi;
import org.entstage.evaluations.Ecrans;
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

/** The staff's list of sheets and the page of one, without the domain. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuiviEcransTest {

    private static final LocalDateTime QUAND = LocalDateTime.of(2026, 11, 2, 10, 0);
    private static final LocalDate DERNIER = LocalDate.of(2026, 11, 25);
    private static Ecrans ecrans;

    @BeforeAll
    static void ouvrir() {
        ecrans = new Ecrans("pilotage");
    }

    @AfterAll
    static void fermer() {
        ecrans.ecran().close();
    }

    @BeforeEach
    void lou() {
        ecrans.ecran().enTantQue("baip", "baip", null).en(Locale.FRENCH);
        liste(EtatFiche.values());
    }

    static StageAEvaluer stage() {
        return new StageAEvaluer(
                123,
                "2026-000123",
                "0350936C",
                3,
                "Centre <SCI>",
                2026,
                new Personne("camille", "Camille Exemple", "camille@univ.example.org", null),
                "20260001",
                new Personne("prof", "Dominique Référent", "prof@univ.example.org", null),
                new Personne(null, "Noa Guide", "noa.guide@exemplaire.example.org", null),
                null,
                7L,
                "Exemplaire & Fils",
                "62.01Z",
                "FR",
                "M1INF",
                "100",
                "Master 1 Informatique",
                "SCI",
                "UFR Sciences",
                "FORMATION",
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 11, 30),
                "Refonte",
                true,
                false);
    }

    private static void liste(EtatFiche... etats) {
        List<LigneDeSuivi> lignes = Arrays.stream(etats)
                .map(etat -> new LigneDeSuivi(
                        12 + etat.ordinal(),
                        etat == EtatFiche.CLOSE ? Repondant.ETUDIANT : Repondant.TUTEUR,
                        etat,
                        QUAND,
                        etat == EtatFiche.RETIREE ? null : DERNIER,
                        etat == EtatFiche.VALIDEE ? QUAND : null,
                        etat == EtatFiche.VALIDEE,
                        stage()))
                .toList();
        Mockito.when(ecrans.cas(ListerFiches.class).executer(any(), any(), anyInt()))
                .thenReturn(PageDe.de(lignes, 1, 25));
    }

    private static Document montrer(String... parametres) {
        return Ecrans.lire(ecrans.ecran().montrer(parametres).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_list_says_who_is_asked_until_when_and_what_became_of_it(String langue) {
        ecrans.ecran().en(Locale.forLanguageTag(langue));
        Document page = montrer("vue", "suivi");

        assertThat(page.select("tbody tr")).hasSize(EtatFiche.values().length);
        assertThat(page.select("tbody tr").get(0).text())
                .contains("Camille Exemple", "2026-000123", "Noa Guide", "Exemplaire & Fils", "25");
        assertThat(page.select("[aria-sort]")).hasSize(1);
        assertThat(page.select(".es-onglets [aria-current=page]")).hasSize(1);
    }

    @Test
    void a_search_becomes_an_address_and_its_criteria_can_be_taken_away() {
        var suivi = ecrans.ecran()
                .envoyer(
                        "chercher-fiches",
                        Map.of("vue", "suivi"),
                        Map.of(
                                "mots",
                                "camille",
                                "convention",
                                "123",
                                "etat",
                                "ATTENDUE",
                                "repondant",
                                "TUTEUR",
                                "centre",
                                "4",
                                "annee",
                                "2026"));

        assertThat(suivi.parametre("vue")).isEqualTo("suivi");
        assertThat(Ecrans.lire(suivi.html()).select(".es-puce")).hasSize(6);
        Mockito.verify(ecrans.cas(ListerFiches.class))
                .executer(
                        any(),
                        eq(new CriteresDeSuivi(
                                "camille", "123", Repondant.TUTEUR, EtatDeSuivi.ATTENDUE, 4L, 2026, null, null)),
                        eq(1));
    }

    @Test
    void what_an_address_says_that_cannot_be_read_is_left_out() {
        montrer("vue", "suivi", "etat", "x", "centre", "y", "annee", "1", "campagne", "8", "ordre", "ETUDIANT");

        Mockito.verify(ecrans.cas(ListerFiches.class))
                .executer(
                        any(),
                        eq(new CriteresDeSuivi(null, null, null, null, null, null, 8L, OrdreDeSuivi.ETUDIANT)),
                        eq(1));
    }

    @Test
    void an_empty_list_says_why() {
        liste();

        assertThat(montrer("vue", "suivi").text()).contains("Aucune évaluation n’est demandée");
        assertThat(montrer("vue", "suivi", "mots", "zzz").text()).contains("Retirez un critère");
    }
}
