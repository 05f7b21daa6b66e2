package org.entstage.evaluations.campagne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entstage.commun.PageDe;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Total;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.StagesDeTest;
import org.entstage.evaluation.adresse.Correspondant;
import org.entstage.evaluation.adresse.MotifARevoir;
import org.entstage.evaluation.campagne.ActiverCampagne;
import org.entstage.evaluation.campagne.AdresseARevoir;
import org.entstage.evaluation.campagne.ArreterCampagne;
import org.entstage.evaluation.campagne.Avancement;
import org.entstage.evaluation.campagne.Calendrier;
import org.entstage.evaluation.campagne.CiblageCampagne;
import org.entstage.evaluation.campagne.CompterAdressesARevoir;
import org.entstage.evaluation.campagne.ConsulterAdresse;
import org.entstage.evaluation.campagne.ConsulterCampagne;
import org.entstage.evaluation.campagne.CorrigerAdresse;
import org.entstage.evaluation.campagne.CreerCampagne;
import org.entstage.evaluation.campagne.CriteresDeStages;
import org.entstage.evaluation.campagne.CriteresDeStages.Demande;
import org.entstage.evaluation.campagne.CriteresDeStages.Moment;
import org.entstage.evaluation.campagne.DemandeALaMain;
import org.entstage.evaluation.campagne.DemanderALaMain;
import org.entstage.evaluation.campagne.EcrireCampagne;
import org.entstage.evaluation.campagne.EtatCampagne;
import org.entstage.evaluation.campagne.FicheCampagne;
import org.entstage.evaluation.campagne.IssueDeDemande;
import org.entstage.evaluation.campagne.JourRelatif;
import org.entstage.evaluation.campagne.LigneCampagne;
import org.entstage.evaluation.campagne.LigneDeStage;
import org.entstage.evaluation.campagne.ListerAdressesARevoir;
import org.entstage.evaluation.campagne.ListerCampagnes;
import org.entstage.evaluation.campagne.ListerStages;
import org.entstage.evaluation.campagne.PrevoirCampagne;
import org.entstage.evaluation.campagne.Repere;
import org.entstage.evaluation.campagne.ResultatDeDemande;
import org.entstage.evaluation.campagne.SaisieCampagne;
import org.entstage.evaluation.campagne.SupprimerCampagne;
import org.entstage.evaluation.fiche.EtatFiche;
import org.entstage.evaluations.Ecrans;
import org.entstage.texte.TexteEditable.Langue;
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

/** Campaigns, requests by hand and the queue of addresses, without the domain. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CampagneEcransTest {

    private static final LocalDateTime QUAND = LocalDateTime.of(2026, 11, 2, 10, 0);
    private static final LocalDate DEBUT = LocalDate.of(2027, 3, 1);
    private static final LocalDate FIN = LocalDate.of(2027, 8, 31);
    private static final StageAEvaluer STAGE = StagesDeTest.stage(7, DEBUT, FIN);
    private static final SaisieCampagne SAISIE = new SaisieCampagne(
            "Fin de <stage>",
            Set.of(Repondant.ETUDIANT, Repondant.TUTEUR),
            new JourRelatif(Repere.FIN, -15),
            new JourRelatif(Repere.FIN, 30),
            List.of(7, 14),
            2,
            Set.of(Langue.FR),
            new CiblageCampagne(Set.of(2026), Set.of("FORMATION"), Set.of("M1INF"), Set.of("SCI")),
            DEBUT,
            FIN);

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
        Mockito.when(ecrans.cas(CompterAdressesARevoir.class).executer(any())).thenReturn(Total.de(2));
        Mockito.when(ecrans.cas(PrevoirCampagne.class).executer(any(), anyLong()))
                .thenReturn(new PrevoirCampagne.Prevision(12, 30));
        campagne(EtatCampagne.ACTIVE);
        stages(1);
    }

    private static Avancement avancement() {
        return new Avancement(Map.of(
                Repondant.ETUDIANT, Map.of(EtatFiche.VALIDEE, 3L, EtatFiche.OUVERTE, 1L),
                Repondant.TUTEUR, Map.of(EtatFiche.CLOSE, 1L, EtatFiche.RETIREE, 5L)));
    }

    private static void campagne(EtatCampagne etat) {
        boolean activee = etat != EtatCampagne.BROUILLON;
        Mockito.when(ecrans.cas(ConsulterCampagne.class).executer(any(), eq(5L)))
                .thenReturn(new FicheCampagne(
                        5,
                        2,
                        etat,
                        0,
                        null,
                        SAISIE,
                        activee ? QUAND : null,
                        activee ? DEBUT : null,
                        QUAND,
                        "Lou Insertion",
                        true,
                        new FicheCampagne.Exemple(DEBUT, FIN, new Calendrier(FIN.minusDays(15), FIN.plusDays(30))),
                        activee ? avancement() : Avancement.RIEN));
        Mockito.when(ecrans.cas(ListerCampagnes.class).executer(any()))
                .thenReturn(List.of(
                        new LigneCampagne(5, etat, null, SAISIE, DEBUT, avancement()),
                        new LigneCampagne(6, EtatCampagne.BROUILLON, "Centre SCI", SAISIE, null, Avancement.RIEN)));
    }

    private static void stages(int combien) {
        Mockito.when(ecrans.cas(ListerStages.class).executer(any(), any(), anyInt(), anyBoolean()))
                .thenReturn(PageDe.de(
                        IntStream.rangeClosed(1, combien)
                                .mapToObj(i -> new LigneDeStage(
                                        StagesDeTest.stage(i, DEBUT, FIN),
                                        Map.of(
                                                Repondant.TUTEUR,
                                                EtatFiche.OUVERTE,
                                                Repondant.ETUDIANT,
                                                EtatFiche.CLOSE),
                                        i == 1 ? FIN : null))
                                .toList(),
                        1,
                        25));
    }

    private static void adresse(MotifARevoir motif) {
        boolean refusee = motif == MotifARevoir.REFUSEE;
        AdresseARevoir ligne = new AdresseARevoir(
                12,
                STAGE,
                Repondant.TUTEUR,
                refusee
                        ? new Correspondant(null, "Noa <Guide>", "noa@exemplaire.example.org", null)
                        : Correspondant.PERSONNE,
                motif,
                QUAND,
                refusee ? "noa@exemplaire.example.org" : null,
                refusee ? "550 no such user" : null);
        Mockito.when(ecrans.cas(ListerAdressesARevoir.class).executer(any(), any(), anyInt()))
                .thenReturn(PageDe.de(List.of(ligne), 1, 25));
        Mockito.when(ecrans.cas(ConsulterAdresse.class).executer(any(), eq(12L)))
                .thenReturn(ligne);
    }

    private static Document montrer(String... parametres) {
        return Ecrans.lire(ecrans.ecran().montrer(parametres).html());
    }

    private static void en(String langue) {
        ecrans.ecran().en(Locale.forLanguageTag(langue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void campaigns_are_listed_with_how_far_they_have_come(String langue) {
        en(langue);
        Document page = montrer();

        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").get(0).text()).contains("Fin de <stage>", "3", "5", "60", "15", "30");
        assertThat(page.select(".es-actions a")).hasSize(3);
        assertThat(page.select(".es-onglets [aria-current=page]")).hasSize(1);
    }

    @Test
    void who_only_reads_is_led_to_the_other_tabs() {
        ecrans.ecran().enTantQue("camille", "etudiant", "20260001");

        assertThat(montrer().text()).contains("Choisissez un onglet").doesNotContain("Nouvelle campagne");
    }

    @ParameterizedTest
    @EnumSource(EtatCampagne.class)
    void a_campaign_says_where_it_stands_and_offers_what_may_be_done(EtatCampagne etat) {
        campagne(etat);
        for (String langue : List.of("fr", "en")) {
            en(langue);
            Document page = montrer("vue", "campagne", "id", "5");
            assertThat(page.text()).contains("M1INF", "2026/2027").containsAnyOf("Formation initiale", "Initial");
            assertThat(page.select(".es-actions a"))
                    .hasSize(
                            switch (etat) {
                                case BROUILLON -> 3;
                                case ACTIVE, ARRETEE -> 2;
                                case TERMINEE -> 0;
                            });
            assertThat(page.select("progress")).hasSize(etat == EtatCampagne.BROUILLON ? 0 : 2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"activer", "arreter", "supprimer"})
    void each_change_is_asked_for_and_done(String geste) {
        for (String langue : List.of("fr", "en")) {
            en(langue);
            Document page = montrer("vue", geste + "-campagne", "id", "5");
            assertThat(page.select("form button")).hasSize(1);
            assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        }
        var suite = ecrans.ecran()
                .envoyer(geste + "-campagne", Map.of("vue", geste + "-campagne"), Map.of("id", "5", "version", "2"));

        switch (geste) {
            case "activer" -> Mockito.verify(ecrans.cas(ActiverCampagne.class)).executer(any(), eq(5L), eq(2));
            case "arreter" -> Mockito.verify(ecrans.cas(ArreterCampagne.class)).executer(any(), eq(5L), eq(2));
            default -> Mockito.verify(ecrans.cas(SupprimerCampagne.class)).executer(any(), eq(5L), eq(2));
        }
        assertThat(suite.parametre("fait")).startsWith("campagne.");
    }

    @Test
    void whom_an_activation_asks_at_once_is_said_before() {
        assertThat(montrer("vue", "activer-campagne", "id", "5").text()).contains("30 invitations pour 12 stages");
        Mockito.when(ecrans.cas(PrevoirCampagne.class).executer(any(), anyLong()))
                .thenReturn(new PrevoirCampagne.Prevision(0, 0));
        assertThat(montrer("vue", "activer-campagne", "id", "5").text()).contains("aucun stage n’est concerné");
        Mockito.when(ecrans.cas(PrevoirCampagne.class).executer(any(), anyLong()))
                .thenReturn(new PrevoirCampagne.Prevision(PrevoirCampagne.PLAFOND, 5000));
        assertThat(montrer("vue", "activer-campagne", "id", "5").text()).contains("000 stages ou plus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_campaign_is_written(String langue) {
        en(langue);
        Document vide = montrer("vue", "creer-campagne");
        assertThat(vide.select("input[name=repondants][checked]")).hasSize(3);
        assertThat(vide.select("select[name=ouvertureRepere] option[selected]").val())
                .isEqualTo("FIN");
        Mockito.when(ecrans.cas(CreerCampagne.class).executer(any(), any(), any()))
                .thenReturn(9L);

        var suite = ecrans.ecran()
                .envoyer(
                        "creer-campagne",
                        Map.of("vue", "creer-campagne"),
                        Map.ofEntries(
                                Map.entry("libelle", "Fin de <stage>"),
                                Map.entry("repondants", "ETUDIANT,TUTEUR"),
                                Map.entry("ouverture", "15"),
                                Map.entry("ouvertureSens", "AVANT"),
                                Map.entry("ouvertureRepere", "FIN"),
                                Map.entry("cloture", "30"),
                                Map.entry("clotureSens", "APRES"),
                                Map.entry("clotureRepere", "FIN"),
                                Map.entry("rappels", "7 ; 14"),
                                Map.entry("rappelsMaximum", "2"),
                                Map.entry("langues", "FR"),
                                Map.entry("annees", "2026"),
                                Map.entry("types", "FORMATION"),
                                Map.entry("etapes", "m1inf"),
                                Map.entry("composantes", "SCI"),
                                Map.entry("du", "2027-03-01"),
                                Map.entry("au", "2027-08-31")));

        assertThat(suite.parametre("id")).isEqualTo("9");
        Mockito.verify(ecrans.cas(CreerCampagne.class)).executer(any(), isNull(), eq(SAISIE));
        Mockito.clearInvocations(ecrans.cas(CreerCampagne.class));
    }

    @Test
    void what_is_typed_stays_when_it_is_refused() {
        Mockito.doThrow(new RefusMetier(List.of(
                        Probleme.auChamp("cloture", "campagne.cloture.avant"),
                        Probleme.auChamp("repondants", "campagne.repondants.aucun"))))
                .when(ecrans.cas(EcrireCampagne.class))
                .executer(any(), eq(5L), eq(2), any());
        Map<String, String> saisie = Map.of(
                "id",
                "5",
                "version",
                "2",
                "libelle",
                "Autre nom",
                "ouverture",
                "3",
                "cloture",
                "1",
                "rappelsMaximum",
                "0");

        Document refuse = Ecrans.lire(ecrans.ecran()
                .envoyer("ecrire-campagne", Map.of("vue", "ecrire-campagne", "id", "5"), saisie)
                .html());

        assertThat(refuse.select("[role=alert] li")).hasSize(2);
        assertThat(refuse.select("input[name=libelle]").val()).isEqualTo("Autre nom");
        assertThat(refuse.select("fieldset .es-erreur").text()).contains("au moins un destinataire");
        assertThat(montrer("vue", "ecrire-campagne", "id", "5")
                        .select("input[name=rappels]")
                        .val())
                .isEqualTo("7, 14");
        Mockito.reset(ecrans.cas(EcrireCampagne.class));
        ecrans.ecran().envoyer("ecrire-campagne", Map.of("vue", "ecrire-campagne", "id", "5"), saisie);
        Mockito.verify(ecrans.cas(EcrireCampagne.class)).executer(any(), eq(5L), eq(2), any());
    }

    @Test
    void numbers_of_days_that_are_none_are_refused_at_their_field() {
        Document refuse = Ecrans.lire(ecrans.ecran()
                .envoyer(
                        "creer-campagne",
                        Map.of("vue", "creer-campagne"),
                        Map.of("ouverture", "15", "cloture", "30", "rappels", "sept", "rappelsMaximum", "2"))
                .html());

        assertThat(refuse.select("[role=alert] li").text()).contains("7, 14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void placements_are_searched_and_ticked(String langue) {
        en(langue);
        stages(2);
        Document page = montrer("vue", "demander", "coches", "page");
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("input[name=choix][checked]")).hasSize(2);

        var suivi = ecrans.ecran()
                .envoyer(
                        "chercher-stages",
                        Map.of("vue", "demander"),
                        Map.of(
                                "mots", "camille",
                                "convention", "7",
                                "moment", "TERMINE",
                                "demande", "JAMAIS",
                                "repondant", "TUTEUR",
                                "centre", "4",
                                "annee", "2026"));
        assertThat(Ecrans.lire(suivi.html()).select(".es-puce")).hasSize(6);
        Mockito.verify(ecrans.cas(ListerStages.class), Mockito.atLeastOnce())
                .executer(
                        any(),
                        eq(new CriteresDeStages(
                                "camille", "7", 2026, 4L, Moment.TERMINE, Repondant.TUTEUR, Demande.JAMAIS)),
                        eq(1),
                        eq(false));
        Mockito.when(ecrans.cas(ListerStages.class).executer(any(), any(), anyInt(), anyBoolean()))
                .thenReturn(PageDe.de(List.of(), 1, 25));
        assertThat(montrer("vue", "demander").select("form")).hasSize(1);
        assertThat(montrer("vue", "demander", "mots", "z").select("form")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void many_are_asked_packet_by_packet_and_each_row_is_reported(String langue) {
        en(langue);
        Mockito.doAnswer(appel -> appel.<List<Long>>getArgument(1).stream()
                        .map(id -> new ResultatDeDemande(
                                id,
                                id == 1 ? null : "2026-00000" + id,
                                id == 1 ? null : "Camille",
                                Repondant.TUTEUR,
                                IssueDeDemande.values()[(int) (id % IssueDeDemande.values().length)]))
                        .toList())
                .when(ecrans.cas(DemanderALaMain.class))
                .executer(any(), any(), any());
        String choix = String.join(
                ",",
                LongStream.rangeClosed(1, DemanderController.PAQUET + 3L)
                        .mapToObj(String::valueOf)
                        .toList());

        var premier = ecrans.ecran()
                .envoyer(
                        "demander-evaluations",
                        Map.of("vue", "demander"),
                        Map.of("choix", choix, "sens", "RELANCER", "repondants", "TUTEUR", "cloture", "2027-09-30"));
        String lot = premier.parametre("lot");
        Document avance = Ecrans.lire(premier.html());
        assertThat(avance.select("progress").attr("max")).isEqualTo("28");
        assertThat(avance.select("tbody tr")).hasSize(25);

        Document fini = Ecrans.lire(ecrans.ecran()
                .envoyer("continuer-demandes", Map.of("vue", "demandes-faites", "lot", lot), Map.of("lot", lot))
                .html());
        assertThat(fini.select("progress")).isEmpty();
        assertThat(fini.select("tbody tr")).hasSize(28);
        Mockito.verify(ecrans.cas(DemanderALaMain.class), Mockito.atLeastOnce())
                .executer(
                        any(),
                        any(),
                        eq(new DemandeALaMain(
                                DemandeALaMain.Sens.RELANCER, Set.of(Repondant.TUTEUR), LocalDate.of(2027, 9, 30))));

        ecrans.ecran().envoyer("arreter-demandes", Map.of("vue", "demandes-faites", "lot", lot), Map.of("lot", lot));
        assertThat(montrer("vue", "demandes-faites", "lot", "perdu").select("table"))
                .isEmpty();
    }

    @Test
    void nothing_chosen_comes_back_to_the_list() {
        Mockito.doThrow(new RefusMetier(List.of(Probleme.auChamp("choix", "campagne.main.aucun"))))
                .when(ecrans.cas(DemanderALaMain.class))
                .executer(any(), eq(List.of()), any());

        Document refuse = Ecrans.lire(ecrans.ecran()
                .envoyer("demander-evaluations", Map.of("vue", "demander"), Map.of("sens", "INVITER"))
                .html());

        assertThat(refuse.select("[role=alert] li").text()).contains("au moins un stage");
    }

    @ParameterizedTest
    @EnumSource(MotifARevoir.class)
    void who_cannot_be_reached_is_shown_and_his_address_corrected(MotifARevoir motif) {
        adresse(motif);
        for (String langue : List.of("fr", "en")) {
            en(langue);
            Document file = montrer("vue", "adresses", "motif", motif.name());
            assertThat(file.select("tbody tr")).hasSize(1);
            assertThat(file.select(".es-puces [aria-current]")).hasSize(1);
            Document page = montrer("vue", "adresse", "fiche", "12");
            assertThat(page.select("input[name=courriel]").val())
                    .isEqualTo(motif == MotifARevoir.REFUSEE ? "noa@exemplaire.example.org" : "");
        }
        var suite = ecrans.ecran()
                .envoyer(
                        "corriger-adresse",
                        Map.of("vue", "adresse", "fiche", "12"),
                        Map.of("fiche", "12", "courriel", "autre@exemplaire.example.org"));

        assertThat(suite.parametre("vue")).isEqualTo("adresses");
        Mockito.verify(ecrans.cas(CorrigerAdresse.class)).executer(any(), eq(12L), eq("autre@exemplaire.example.org"));
        Mockito.clearInvocations(ecrans.cas(CorrigerAdresse.class));
    }
}
