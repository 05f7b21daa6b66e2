package org.entstage.offres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.EtapesRattachees;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.PageDe;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Total;
import org.entstage.essai.Acteurs;
import org.entstage.offre.ArreterOffre;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.AxeDesOffres;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.Cible;
import org.entstage.offre.CommencerOffre;
import org.entstage.offre.CompteDOffres;
import org.entstage.offre.CompterOffres;
import org.entstage.offre.CompterOffresATraiter;
import org.entstage.offre.ConsulterOffre;
import org.entstage.offre.DecisionSurOffre;
import org.entstage.offre.EcrireOffre;
import org.entstage.offre.EtatOffre;
import org.entstage.offre.ExaminerOffre;
import org.entstage.offre.LigneDeGestion;
import org.entstage.offre.ListerOffres;
import org.entstage.offre.ModererOffre;
import org.entstage.offre.PourvoirOffre;
import org.entstage.offre.ProposerPublication;
import org.entstage.offre.Publication;
import org.entstage.offre.PublierOffre;
import org.entstage.offre.regles.FaitsDOffre;
import org.entstage.offre.regles.ReglesDesOffres;
import org.entstage.structureaccueil.ConsulterStructure;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.RechercherStructures;
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

/** The staff's pages of offers: the list, one offer with its checklist, decisions, counts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GestionEcransTest {

    private static final LocalDateTime QUAND = LocalDateTime.of(2026, 11, 2, 10, 0);
    private static Ecrans gestion;

    @BeforeAll
    static void ouvrir() {
        gestion = new Ecrans("gestion-offres");
    }

    @AfterAll
    static void fermer() {
        gestion.ecran().close();
    }

    @BeforeEach
    void lou() {
        gestion.ecran().enTantQue("baip", "baip", null).en(Locale.FRENCH);
        Mockito.reset(gestion.cas(PublierOffre.class), gestion.cas(ModererOffre.class));
        Mockito.when(gestion.cas(ProposerPublication.class).executer(any(), any()))
                .thenReturn(new ProposerPublication.PublicationProposee(
                        List.of(
                                new Arbre.Noeud(3, "SCI", "Centre <SCI>", NiveauCentre.COMPOSANTE, null, false),
                                new Arbre.Noeud(4, "DRT", "Centre Droit", NiveauCentre.COMPOSANTE, null, false)),
                        List.of(new EtapesRattachees.Etape("M1INF", "Master 1 Informatique")),
                        LocalDate.of(2027, 1, 21),
                        LocalDate.of(2027, 11, 21)));
        Mockito.when(gestion.cas(CompterOffresATraiter.class).executer(any())).thenReturn(Total.de(2));
        Mockito.when(gestion.cas(ListerOffres.class).executer(any(), any(), anyInt()))
                .thenReturn(PageDe.de(List.of(ligne(EtatOffre.EN_MODERATION), ligne(EtatOffre.PUBLIEE)), 1, 25));
        Mockito.when(gestion.cas(ExaminerOffre.class).executer(any(), anyLong()))
                .thenReturn(ReglesDesOffres.examiner(new FaitsDOffre(
                        AtelierDOffres.stage("Titre", "Cherche jeune homme"),
                        LocalDate.of(2026, 11, 21),
                        new BigDecimal("4.50"))));
    }

    private static LigneDeGestion ligne(EtatOffre etat) {
        boolean attend = etat == EtatOffre.EN_MODERATION;
        return new LigneDeGestion(
                attend ? 12 : 13,
                1,
                2026,
                etat,
                "Assistant <qualité>",
                "STAGE",
                "STAGE",
                "Rennes",
                "FR",
                7,
                "Exemplaire & Fils",
                3,
                "Centre SCI",
                true,
                QUAND,
                QUAND,
                attend ? null : LocalDate.of(2026, 11, 1),
                attend ? null : LocalDate.of(2027, 1, 1),
                null,
                !attend,
                attend ? LocalDate.of(2026, 11, 10) : null);
    }

    private static void offre(EtatOffre etat) {
        Mockito.when(gestion.cas(ConsulterOffre.class).executer(any(), eq(12L)))
                .thenReturn(AtelierDOffres.fiche(etat, AtelierDOffres.stage(), Acteurs.baip()));
    }

    private static Document montrer(String... parametres) {
        return Ecrans.lire(gestion.ecran().montrer(parametres).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_list_says_what_waits_and_what_is_late(String langue) {
        gestion.ecran().en(Locale.forLanguageTag(langue));
        Document page = montrer();

        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").get(0).text())
                .contains("Assistant <qualité>", "Exemplaire & Fils", "10", "2026");
        assertThat(page.select("a[href*=attente]")).isNotEmpty();
        assertThat(page.select("a[href*=export-offres]")).hasSize(1);
    }

    @Test
    void what_was_done_is_said_and_nothing_that_an_address_invents() {
        assertThat(montrer("fait", "moderation.fichierJoint").text()).contains("Le fichier est joint.");
        assertThat(montrer("fait", "inventé <b>").text()).doesNotContain("inventé");
    }

    @Test
    void a_search_becomes_an_address_and_its_criteria_can_be_taken_away() {
        var suivi = gestion.ecran()
                .envoyer(
                        "chercher-offres",
                        Map.of(),
                        Map.of("mots", "java", "etat", "PUBLIEE", "centre", "4", "attente", "true"));
        assertThat(suivi.parametre("mots")).isEqualTo("java");
        assertThat(suivi.parametre("attente")).isEqualTo("true");
        assertThat(Ecrans.lire(suivi.html()).select(".es-puce")).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = EtatOffre.class,
            names = {"BROUILLON"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_state_has_its_page(EtatOffre etat) {
        offre(etat);
        Document page = montrer("vue", "offre", "id", "12");

        assertThat(page.select("h2").text()).isEqualTo("Développement d’un outil de statistique");
        assertThat(page.text()).contains("700,00 € par mois", "Une question <b>simple</b> ?", "masqué aux étudiants");
        assertThat(page.select("form[action*=publier-offre]").isEmpty())
                .isEqualTo(etat != EtatOffre.EN_MODERATION && !etat.republiable());
        assertThat(page.text().contains("Demander une correction")).isEqualTo(etat == EtatOffre.EN_MODERATION);
        assertThat(page.text().contains("Prolonger")).isEqualTo(etat == EtatOffre.PUBLIEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_checklist_stands_next_to_what_is_decided(String langue) {
        gestion.ecran().en(Locale.forLanguageTag(langue));
        offre(EtatOffre.EN_MODERATION);
        Document page = montrer("vue", "offre", "id", "12");

        assertThat(page.text()).contains("jeune homme", "CT L1142-1");
        assertThat(page.select("input[name=centres]")).hasSize(2);
        assertThat(page.select("input[name=etapes]").val()).isEqualTo("M1INF");
        assertThat(page.select("input[name=jusquAu]").val()).isEqualTo("2027-01-21");
    }

    @Test
    void an_offer_is_published_to_chosen_centres_and_programmes_until_a_day() {
        offre(EtatOffre.EN_MODERATION);
        gestion.ecran()
                .envoyer(
                        "publier-offre",
                        Map.of("vue", "offre", "id", "12"),
                        Map.of(
                                "id",
                                "12",
                                "version",
                                "0",
                                "jusquAu",
                                "2027-02-01",
                                "quels",
                                "CHOISIS",
                                "centres",
                                "4",
                                "autres",
                                "M1INF, M2INF"));

        Mockito.verify(gestion.cas(PublierOffre.class))
                .executer(
                        any(),
                        eq(12L),
                        eq(0),
                        eq(new Publication(
                                Set.of(Cible.centre(4), Cible.etape("M1INF"), Cible.etape("M2INF")),
                                LocalDate.of(2027, 2, 1))));
    }

    @Test
    void what_is_refused_stands_at_its_field_and_what_was_typed_stays() {
        offre(EtatOffre.EN_MODERATION);
        Mockito.doThrow(new RefusMetier(Probleme.auChamp("jusquAu", "offre.fin.passee")))
                .when(gestion.cas(PublierOffre.class))
                .executer(any(), anyLong(), anyInt(), any());
        Map<String, String> vue = Map.of("vue", "offre", "id", "12");
        Document page = Ecrans.lire(gestion.ecran()
                .envoyer(
                        "publier-offre",
                        vue,
                        Map.of("id", "12", "version", "0", "jusquAu", "2020-02-01", "quels", "TOUS"))
                .html());
        assertThat(page.select(".es-resume").text()).contains("dernier jour");
        assertThat(page.select("input[name=jusquAu]").val()).isEqualTo("2020-02-01");

        Document sans = Ecrans.lire(gestion.ecran()
                .envoyer("publier-offre", vue, Map.of("id", "12", "version", "0", "quels", "CHOISIS"))
                .html());
        assertThat(sans.select(".es-resume a").text()).contains("au moins un centre");
    }

    @Test
    void who_is_slower_is_told_though_nothing_is_to_be_decided_any_more() {
        offre(EtatOffre.A_CORRIGER);
        Mockito.doThrow(new ModificationConcurrente("offer 12"))
                .when(gestion.cas(PublierOffre.class))
                .executer(any(), anyLong(), anyInt(), any());
        Document page = Ecrans.lire(gestion.ecran()
                .envoyer(
                        "publier-offre",
                        Map.of("vue", "offre", "id", "12"),
                        Map.of("id", "12", "version", "0", "quels", "TOUS"))
                .html());

        assertThat(page.select("form[action*=publier-offre]")).isEmpty();
        assertThat(page.select(".es-resume, .es-avis--erreur")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(DecisionSurOffre.class)
    void an_offer_goes_back_or_is_refused_with_a_reason(DecisionSurOffre decision) {
        offre(EtatOffre.EN_MODERATION);
        Map<String, String> vue = Map.of("vue", "renvoyer-offre", "id", "12", "decision", decision.name());
        Document page = montrer("vue", "renvoyer-offre", "id", "12", "decision", decision.name());
        assertThat(page.select("input[name=champs]").isEmpty()).isEqualTo(decision == DecisionSurOffre.REFUSER);

        gestion.ecran()
                .envoyer(
                        "renvoyer-offre",
                        vue,
                        Map.of(
                                "id",
                                "12",
                                "version",
                                "3",
                                "decision",
                                decision.name(),
                                "motif",
                                "Précisez",
                                "champs",
                                "DESCRIPTION"));
        Mockito.verify(gestion.cas(ModererOffre.class))
                .executer(any(), eq(12L), eq(3), eq(decision), eq("Précisez"), eq(List.of(ChampOffre.DESCRIPTION)));

        Document vide = Ecrans.lire(gestion.ecran()
                .envoyer("renvoyer-offre", vue, Map.of("id", "12", "version", "3", "decision", decision.name()))
                .html());
        assertThat(vide.select(".es-resume a")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"arreter", "renouveler", "pourvoir", "transferer", "archiver"})
    void what_changes_much_is_asked_for_on_a_page_of_its_own(String geste) {
        for (Locale langue : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            gestion.ecran().en(langue);
            offre(EtatOffre.PUBLIEE);
            assertThat(montrer("vue", geste + "-offre", "id", "12").select("form[action*=" + geste + "-offre]"))
                    .hasSize(1);
        }
    }

    @Test
    void an_offer_is_stopped_and_filled_by_one_of_ours() {
        offre(EtatOffre.PUBLIEE);
        gestion.ecran()
                .envoyer(
                        "arreter-offre",
                        Map.of("vue", "arreter-offre", "id", "12"),
                        Map.of("id", "12", "version", "2"));
        Mockito.verify(gestion.cas(ArreterOffre.class)).executer(any(), eq(12L), eq(2));
        gestion.ecran()
                .envoyer(
                        "pourvoir-offre",
                        Map.of("vue", "pourvoir-offre", "id", "12"),
                        Map.of("id", "12", "version", "2", "parNous", "true"));
        Mockito.verify(gestion.cas(PourvoirOffre.class)).executer(any(), eq(12L), eq(2), eq(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void counts_are_told_in_words_with_their_share(String langue) {
        gestion.ecran().en(Locale.forLanguageTag(langue));
        Mockito.when(gestion.cas(CompterOffres.class)
                        .executer(any(), any(), eq(AxeDesOffres.ETAT), eq(AxeDesOffres.TYPE)))
                .thenReturn(
                        List.of(new CompteDOffres("PUBLIEE", "STAGE", 3), new CompteDOffres("EN_MODERATION", null, 1)));
        Document page = montrer("vue", "statistiques", "second", "TYPE");

        assertThat(page.select("tbody tr").get(0).text()).contains("75 %");
        assertThat(page.select("meter")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_staff_finds_a_company_and_writes_an_offer_for_it(String langue) {
        gestion.ecran().en(Locale.forLanguageTag(langue));
        FicheStructure hote = AtelierDOffres.fiche(EtatOffre.PUBLIEE, AtelierDOffres.stage(), Acteurs.baip())
                .structure();
        Mockito.when(gestion.cas(RechercherStructures.class).executer(any(), eq("exemp"), anyInt()))
                .thenReturn(PageDe.de(List.of(hote), 1, 20));
        assertThat(montrer("vue", "nouvelle-offre", "q", "exemp").select("a[href*=commencer-offre]"))
                .hasSize(1);

        Mockito.when(gestion.cas(ConsulterStructure.class).executer(any(), eq(7L)))
                .thenReturn(hote);
        Mockito.when(gestion.cas(CommencerOffre.class).executer(any(), eq(7L), eq(4L), any()))
                .thenReturn(12L);
        offre(EtatOffre.EN_MODERATION);
        assertThat(montrer("vue", "commencer-offre", "structure", "7").select("select[name=centre] option"))
                .hasSize(2);
        var suivi = gestion.ecran()
                .envoyer(
                        "commencer-offre",
                        Map.of("vue", "commencer-offre", "structure", "7"),
                        Map.of("structure", "7", "centre", "4", "intitule", "Un poste", "type", "STAGE"));

        assertThat(suivi.parametre("vue")).isEqualTo("offre");
    }

    @Test
    void an_offer_is_corrected_and_what_was_typed_stays_when_it_is_refused() {
        offre(EtatOffre.EN_MODERATION);
        assertThat(montrer("vue", "ecrire-offre", "id", "12")
                        .select("input[name=intitule]")
                        .val())
                .isEqualTo("Développement d’un outil de statistique");
        Mockito.doThrow(new RefusMetier(Probleme.auChamp("duree", "offre.duree.fausse", 999)))
                .when(gestion.cas(EcrireOffre.class))
                .executer(any(), anyLong(), anyInt(), any());
        Document page = Ecrans.lire(gestion.ecran()
                .envoyer(
                        "ecrire-offre",
                        Map.of("vue", "ecrire-offre", "id", "12"),
                        Map.of("id", "12", "version", "1", "intitule", "Autre titre", "duree", "5000"))
                .html());

        assertThat(page.select(".es-resume a").text()).contains("999");
        assertThat(page.select("input[name=intitule]").val()).isEqualTo("Autre titre");
    }
}
