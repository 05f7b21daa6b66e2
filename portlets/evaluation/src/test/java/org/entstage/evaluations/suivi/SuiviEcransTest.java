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
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StageAEvaluer.Personne;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.fiche.ConsulterFiche;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluation.fiche.FaitSurFiche;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.fiche.LigneDeFiche;
import org.entstage.evaluation.fiche.PossibilitesFiche;
import org.entstage.evaluation.fiche.RouvrirFiche;
import org.entstage.evaluation.fiche.StageEvalue;
import org.entstage.evaluation.fiche.UneFiche;
import org.entstage.evaluation.questionnaire.AtelierDeQuestionnaires;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.suivi.ConsulterSuivi;
import org.entstage.evaluation.suivi.CriteresDeSuivi;
import org.entstage.evaluation.suivi.EtatDeSuivi;
import org.entstage.evaluation.suivi.FicheSuivie;
import org.entstage.evaluation.suivi.LigneDeSuivi;
import org.entstage.evaluation.suivi.ListerFiches;
import org.entstage.evaluation.suivi.OrdreDeSuivi;
import org.entstage.evaluation.tuteur.EnvoyerLienDeFiche;
import org.entstage.evaluation.tuteur.RevoquerLienDeFiche;
import org.entstage.evaluations.Ecrans;
import org.entstage.lien.EtatLien;
import org.entstage.lien.FicheLien;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    private static void fiche(EtatFiche etat, boolean lit) {
        boolean validee = etat == EtatFiche.VALIDEE;
        boolean attendue = etat == EtatFiche.OUVERTE || etat == EtatFiche.COMMENCEE;
        List<FicheLien> liens = Arrays.stream(EtatLien.values())
                .map(lien -> new FicheLien(
                        lien.ordinal(),
                        "Noa <Guide>",
                        "noa.guide@exemplaire.example.org",
                        lien,
                        "baip",
                        lien == EtatLien.EXPIRE ? "" : "Lou Insertion",
                        QUAND,
                        QUAND.plusDays(30),
                        QUAND,
                        lien == EtatLien.UTILISE ? QUAND : null,
                        1,
                        lien == EtatLien.ACCOMPLI ? QUAND : null,
                        lien == EtatLien.REVOQUE ? QUAND : null,
                        lien == EtatLien.REVOQUE ? "Lou Insertion" : null))
                .toList();
        List<LigneDeFiche> histoire = Arrays.stream(FaitSurFiche.values())
                .map(fait -> new LigneDeFiche(
                        QUAND,
                        fait == FaitSurFiche.CLOSE ? "" : "Noa Guide",
                        fait,
                        switch (fait) {
                            case DEPLACEE, ROUVERTE -> "2026-12-24";
                            case REOUVERTURE_DEMANDEE -> "Une <b>faute</b>";
                            default -> null;
                        }))
                .toList();
        Mockito.when(ecrans.cas(ConsulterSuivi.class).executer(any(), eq(12L)))
                .thenReturn(new FicheSuivie(
                        12,
                        3,
                        Repondant.TUTEUR,
                        etat,
                        QUAND,
                        DERNIER,
                        validee ? QUAND : null,
                        validee ? "Noa Guide" : null,
                        validee ? QUAND : null,
                        validee ? "Une <b>faute</b>" : null,
                        stage(),
                        new Correspondant(null, "Noa Guide", "noa.guide@exemplaire.example.org", null),
                        liens,
                        histoire,
                        new FicheSuivie.Possibilites(
                                validee || etat == EtatFiche.CLOSE, attendue, attendue, validee && lit, attendue)));
        ContenuQuestionnaire contenu = AtelierDeQuestionnaires.contenu();
        Mockito.when(ecrans.cas(ConsulterFiche.class).executer(any(), eq(12L)))
                .thenReturn(new FicheLue(
                        12,
                        3,
                        Repondant.TUTEUR,
                        etat,
                        StageEvalue.de(stage()),
                        contenu,
                        UneFiche.completes(contenu),
                        QUAND,
                        DERNIER,
                        QUAND,
                        "Noa Guide",
                        null,
                        null,
                        false,
                        new PossibilitesFiche(false, false, true, true)));
    }

    @ParameterizedTest
    @EnumSource(EtatFiche.class)
    void every_state_of_a_sheet_has_its_page_in_both_languages(EtatFiche etat) {
        fiche(etat, true);
        for (Locale langue : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ecrans.ecran().en(langue);
            Document page = montrer("vue", "fiche", "id", "12");

            assertThat(page.text())
                    .contains("Camille Exemple", "Noa Guide", "noa.guide@exemplaire.example.org", "Une <b>faute</b>");
            assertThat(page.select("form[action*=rouvrir-fiche]").isEmpty())
                    .isEqualTo(etat != EtatFiche.VALIDEE && etat != EtatFiche.CLOSE);
            assertThat(page.select("form[action*=envoyer-lien-fiche]").isEmpty())
                    .isEqualTo(etat != EtatFiche.OUVERTE && etat != EtatFiche.COMMENCEE);
            assertThat(page.select("a[href*=adresse]").isEmpty())
                    .isEqualTo(etat != EtatFiche.OUVERTE && etat != EtatFiche.COMMENCEE);
            assertThat(page.select("dl.es-reponses-lignes").isEmpty()).isEqualTo(etat != EtatFiche.VALIDEE);
        }
    }

    @Test
    void who_follows_the_placement_is_told_that_answers_are_not_for_him() {
        fiche(EtatFiche.VALIDEE, false);
        Mockito.clearInvocations(ecrans.cas(ConsulterFiche.class));

        assertThat(montrer("vue", "fiche", "id", "12").text()).contains("ne vous sont pas montrées");
        Mockito.verifyNoInteractions(ecrans.cas(ConsulterFiche.class));
    }

    @Test
    void a_sheet_is_given_back_until_a_day_and_its_link_sent_and_taken_back() {
        fiche(EtatFiche.VALIDEE, true);
        Map<String, String> vue = Map.of("vue", "fiche", "id", "12");
        assertThat(montrer("vue", "fiche", "id", "12")
                        .select("input[name=cloture]")
                        .val())
                .isEqualTo("2026-11-25");
        var suite = ecrans.ecran()
                .envoyer("rouvrir-fiche", vue, Map.of("id", "12", "version", "3", "cloture", "2026-12-24"));
        Mockito.verify(ecrans.cas(RouvrirFiche.class)).executer(any(), eq(12L), eq(3), eq(LocalDate.of(2026, 12, 24)));
        assertThat(suite.html()).contains("L’évaluation est rouverte.");

        fiche(EtatFiche.COMMENCEE, true);
        assertThat(ecrans.ecran()
                        .envoyer("envoyer-lien-fiche", vue, Map.of("id", "12"))
                        .html())
                .contains("Le lien est envoyé.");
        Mockito.verify(ecrans.cas(EnvoyerLienDeFiche.class)).executer(any(), eq(12L));
        assertThat(ecrans.ecran()
                        .envoyer("revoquer-lien-fiche", vue, Map.of("id", "12"))
                        .html())
                .contains("Le lien est retiré");
        Mockito.verify(ecrans.cas(RevoquerLienDeFiche.class)).executer(any(), eq(12L));
    }

    @Test
    void what_is_refused_is_told_though_nothing_is_to_be_done_any_more() {
        fiche(EtatFiche.RETIREE, true);
        Mockito.doThrow(new RefusMetier(Probleme.general("tuteur.lien.inutile")))
                .when(ecrans.cas(EnvoyerLienDeFiche.class))
                .executer(any(), eq(12L));
        Document page = Ecrans.lire(ecrans.ecran()
                .envoyer("envoyer-lien-fiche", Map.of("vue", "fiche", "id", "12"), Map.of("id", "12"))
                .html());
        Mockito.reset(ecrans.cas(EnvoyerLienDeFiche.class));

        assertThat(page.select(".es-resume").text()).contains("Aucun lien n’est utile");
    }
}
