package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.portlet.PortletMode;
import org.entstage.annuaire.ChercherEnseignants;
import org.entstage.annuaire.ChercherEtudiants;
import org.entstage.annuaire.Personne;
import org.entstage.centregestion.CircuitDesCentres;
import org.entstage.centregestion.PresenterCircuits;
import org.entstage.circuit.Circuit;
import org.entstage.commun.Introuvable;
import org.entstage.commun.PageDe;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.commun.Total;
import org.entstage.convention.ApercuStage;
import org.entstage.convention.ChampExporte;
import org.entstage.convention.ChoixInscription;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.EditerConvention;
import org.entstage.convention.EstimerStage;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.ExporterConventions;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.LigneExport;
import org.entstage.convention.ListerMesConventions;
import org.entstage.convention.ListerMesStagiaires;
import org.entstage.convention.PartiesFigees;
import org.entstage.convention.PreparationConvention;
import org.entstage.convention.PreparerConvention;
import org.entstage.convention.RechercherConventions;
import org.entstage.portlet.commun.FakeResponses;
import org.entstage.scolarite.PartieDossier;
import org.entstage.structureaccueil.RechercherStructures;
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

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EcransTest {

    private static Portlets etudiant;
    private static Portlets enseignant;
    private static Portlets gestion;

    @BeforeAll
    static void ouvrir() {
        etudiant = new Portlets("mes-stages");
        enseignant = new Portlets("mes-stagiaires");
        gestion = new Portlets("gestion-conventions");
    }

    @AfterAll
    static void fermer() {
        Stream.of(etudiant, enseignant, gestion).forEach(p -> p.ecran().close());
    }

    @BeforeEach
    void preparer() {
        etudiant.ecran()
                .enTantQue("camille", "etudiant", "20260001")
                .en(Locale.FRENCH)
                .enMode(PortletMode.VIEW);
        enseignant
                .ecran()
                .enTantQue("prof", "enseignant", null)
                .en(Locale.FRENCH)
                .enMode(PortletMode.VIEW);
        gestion.ecran()
                .enTantQue("agent", "gestionnaire", null)
                .en(Locale.FRENCH)
                .enMode(PortletMode.VIEW);
        ApercuStage apercu = Exemples.apercu(Exemples.stage());
        for (Portlets p : List.of(etudiant, gestion)) {
            Mockito.when(p.cas(EstimerStage.class).executer(any(), anyLong(), any()))
                    .thenReturn(apercu);
        }
    }

    private static void montrer(Portlets portlet, FicheConvention fiche) {
        Mockito.when(portlet.cas(ConsulterConvention.class).executer(any(), anyLong()))
                .thenReturn(fiche);
    }

    /** What must hold for every drawn page. */
    private static Document lire(String html) {
        assertThat(html)
                .doesNotContain("??")
                .doesNotContain("<html")
                .doesNotContain("n’a pas pu être affichée")
                .doesNotContain("could not be shown")
                .doesNotContain("imprévu");
        Document page = Jsoup.parse(html);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("ns_"));
        for (Element label : page.select("label[for]")) {
            assertThat(page.getElementById(label.attr("for")))
                    .as(label.outerHtml())
                    .isNotNull();
        }
        for (Element decrit : page.select("[aria-describedby]")) {
            for (String id : decrit.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id)).as(decrit.outerHtml()).isNotNull();
            }
        }
        for (Element champ : page.select("input:not([type=hidden]), select, textarea")) {
            boolean nomme = champ.closest("label") != null
                    || !page.select("label[for=" + champ.id() + "]").isEmpty();
            assertThat(nomme).as(champ.outerHtml()).isTrue();
        }
        for (Element formulaire : page.select("form")) {
            assertThat(formulaire.select("input[name=_jeton]"))
                    .as(formulaire.outerHtml())
                    .hasSize(1);
        }
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_student_sees_his_conventions_with_the_next_thing_to_do(String langue) {
        Mockito.when(etudiant.cas(ListerMesConventions.class).executer(any(), anyInt()))
                .thenReturn(Exemples.page(
                        4,
                        Exemples.ligne(1, EtatConvention.BROUILLON),
                        Exemples.ligne(2, EtatConvention.SOUMISE),
                        Exemples.ligne(3, EtatConvention.A_CORRIGER),
                        Exemples.ligne(4, EtatConvention.VALIDEE)));

        Document page = lire(
                etudiant.ecran().en(Locale.forLanguageTag(langue)).montrer().html());

        assertThat(page.select(".es-carte")).hasSize(4);
        assertThat(page.select(".es-suite a").eachAttr("href"))
                .extracting(lien -> lien.replaceAll(".*vue=([a-z]+)&id=(\\d).*", "$1 $2"))
                .containsExactly("reprendre 1", "fiche 2", "recapitulatif 3", "fiche 4");
    }

    @Test
    void without_convention_the_student_is_told_how_to_begin() {
        Mockito.when(etudiant.cas(ListerMesConventions.class).executer(any(), anyInt()))
                .thenReturn(Exemples.page(0));

        assertThat(lire(etudiant.ecran().montrer().html()).text())
                .contains("Vous n’avez pas encore de convention")
                .contains("Nouvelle convention");
    }

    private static Document nouvelle(PreparationConvention connu) {
        Mockito.when(etudiant.cas(PreparerConvention.class).executer(any(), any(), anyBoolean()))
                .thenReturn(connu);
        return lire(etudiant.ecran().montrer("vue", "nouvelle").html());
    }

    @Test
    void before_the_first_step_the_student_reads_who_acts_after_him() {
        Mockito.when(etudiant.cas(PresenterCircuits.class).executer(any(), any()))
                .thenReturn(List.of(new CircuitDesCentres(List.of("Centre de gestion Droit"), Circuit.LIVRE)));

        Document page = nouvelle(Exemples.preparation(
                Set.of(), new ChoixInscription(Exemples.inscription("M2", true), Exemples.centre(), true)));

        Element section = page.selectFirst("section:has(h3:containsOwn(Qui intervient après vous))");
        assertThat(section.select("ol > li").eachText())
                .containsExactly(
                        "Soumission par l’étudiant",
                        "Validation administrative, par le centre de gestion",
                        "Signature de l’étudiant",
                        "Signature du tuteur",
                        "Signature de l’organisme d’accueil",
                        "Signature de l’enseignant référent",
                        "Signature de l’établissement");
        assertThat(section.text()).contains("avant le premier jour du stage").doesNotContain("Centre de gestion Droit");
    }

    @Test
    void one_registration_is_no_question() {
        Document page = nouvelle(Exemples.preparation(
                Set.of(), new ChoixInscription(Exemples.inscription("M2", true), Exemples.centre(), true)));

        assertThat(page.select("input:not([type=hidden]), select, textarea")).isEmpty();
        assertThat(page.select("input[name=inscription]").attr("value")).isEqualTo("2026/M2/1");
        assertThat(page.text())
                .contains("Signez avant le premier jour.")
                .contains("Modèle d'attestation")
                .contains("il y a 5 min")
                .contains("2 place de la Mairie")
                .contains("Étape M2 – 2026/2027");
    }

    @Test
    void several_registrations_are_a_choice_and_the_others_say_why_not() {
        Document page = nouvelle(Exemples.preparation(
                Set.of(PartieDossier.COORDONNEES),
                new ChoixInscription(Exemples.inscription("M2", true), Exemples.centre(), true),
                new ChoixInscription(Exemples.inscription("DU", true), Exemples.centre(), true),
                new ChoixInscription(Exemples.inscription("L3", false), Exemples.centre(), true),
                new ChoixInscription(Exemples.inscription("XX", true), null, true)));

        assertThat(page.select("input[type=radio]")).hasSize(2);
        assertThat(page.text())
                .contains("Étape L3 : inscription non payée")
                .contains("Étape XX : aucun centre")
                .contains("Les coordonnées n’ont pas pu être lues");
    }

    @Test
    void a_student_without_registration_is_sent_to_the_centre_and_types_nothing() {
        Document page = nouvelle(Exemples.preparation(Set.of()));

        assertThat(page.select(".es-avis--attention").text())
                .contains("Apogée ne connaît aucune inscription à votre nom")
                .contains("adressez-vous à votre centre de gestion");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void registrations_that_could_not_be_read_are_no_registrations_that_do_not_exist() {
        PreparationConvention lue = Exemples.preparation(Set.of(PartieDossier.INSCRIPTIONS));
        Document page = nouvelle(new PreparationConvention(
                lue.numeroEtudiant(), lue.dossier(), false, List.of(), List.of(Exemples.centre())));

        assertThat(page.text())
                .contains("Les inscriptions n’ont pas toutes pu être lues")
                .contains("Vous pouvez commencer sans la scolarité")
                .doesNotContain("ne connaît aucune inscription");
        assertThat(page.select("input[name=libelleFormation]")).hasSize(1);
    }

    @Test
    void a_student_without_number_reads_why_nothing_can_begin() {
        Document page = nouvelle(new PreparationConvention(null, null, false, List.of(), List.of()));

        assertThat(page.select(".es-avis--attention").text())
                .isEqualTo(
                        "Votre numéro d’étudiant n’est pas connu du portail. Contactez votre secrétariat pédagogique.");
        assertThat(page.select("form")).isEmpty();
    }

    @Test
    void when_the_student_records_are_silent_the_page_lives_and_asks() {
        Document page =
                nouvelle(new PreparationConvention("20260001", null, false, List.of(), List.of(Exemples.centre())));

        assertThat(page.text()).contains("ne répond pas pour le moment").contains("Intitulé complet de la formation");
        assertThat(page.select("input[name=centre][type=hidden]").attr("value")).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "informations",
                "accueil",
                "structure",
                "lieu",
                "stage",
                "referent",
                "recapitulatif",
                "precisions",
                "reprendre"
            })
    void every_step_can_be_drawn_in_both_languages(String vue) {
        for (Locale langue : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (FicheConvention fiche : List.of(
                    Exemples.brouillonVide(), Exemples.complete(EtatConvention.A_CORRIGER, "Revoir <les> dates"))) {
                montrer(etudiant, fiche);
                Document page = lire(etudiant.ecran()
                        .en(langue)
                        .montrer("vue", vue, "id", "7")
                        .html());

                assertThat(page.select(".es-etapes > ol > li")).hasSize(6);
                assertThat(page.select(".es-etapes > ol [aria-current=step]")).hasSize(1);
                assertThat(page.text().contains("Revoir <les> dates")).isEqualTo(fiche.motifRefus() != null);
            }
        }
    }

    @Test
    void the_summary_leads_to_every_field_that_is_missing() {
        montrer(etudiant, Exemples.brouillonVide());

        Document page =
                lire(etudiant.ecran().montrer("vue", "recapitulatif", "id", "7").html());

        assertThat(page.select(".es-avis--attention a").eachAttr("href"))
                .containsExactly(
                        "/render?&vue=accueil&id=7#ns_enregistrer-accueil-structure",
                        "/render?&vue=lieu&id=7#ns_enregistrer-lieu-tuteurNom",
                        "/render?&vue=stage&id=7#ns_enregistrer-stage-debut",
                        "/render?&vue=referent&id=7#ns_enregistrer-referent-referent");
        assertThat(page.select("button")).isEmpty();
        for (String lien : page.select(".es-avis--attention a").eachAttr("href")) {
            String vue = lien.replaceAll(".*vue=([a-z]+)&.*", "$1");
            Document etape =
                    lire(etudiant.ecran().montrer("vue", vue, "id", "7").html());
            assertThat(etape.getElementById(lien.substring(lien.indexOf('#') + 1)))
                    .as(lien)
                    .isNotNull();
        }
    }

    @Test
    void an_ordinary_placement_with_a_known_host_asks_at_most_fifteen_fields() {
        montrer(etudiant, Exemples.brouillonVide());
        int registration = 1;
        int searchAndChoice = 2 + 2;
        Document lieu = lire(etudiant.ecran().montrer("vue", "lieu", "id", "7").html());
        Document stage =
                lire(etudiant.ecran().montrer("vue", "stage", "id", "7").html());
        long tuteur = lieu.select("input[name^=tuteur]").stream()
                .filter(EcransTest::obligatoireEtVide)
                .count();
        long contenu = stage.select("input[type=text], input[type=date], textarea, select").stream()
                .filter(EcransTest::obligatoireEtVide)
                .filter(champ -> !champ.attr("name").startsWith("interruptions"))
                .filter(champ -> !Set.of("samedi", "dimanche").contains(champ.attr("name")))
                .count();

        assertThat(registration + searchAndChoice + tuteur + contenu).isLessThanOrEqualTo(15);
    }

    private static boolean obligatoireEtVide(Element champ) {
        boolean vide = champ.tagName().equals("select")
                ? champ.select("option[selected]").isEmpty()
                : champ.tagName().equals("textarea")
                        ? champ.text().isEmpty()
                        : champ.attr("value").isEmpty();
        Element boite = champ.closest(".es-champ");
        return vide && (boite == null || boite.select(".es-facultatif").isEmpty());
    }

    @Test
    void searches_work_without_javascript_and_help_with_it() {
        montrer(etudiant, Exemples.brouillonVide());
        Mockito.when(etudiant.cas(RechercherStructures.class).executer(any(), eq("menui"), anyInt()))
                .thenReturn(new PageDe<>(List.of(Exemples.structure()), 1, 20, Total.de(1)));
        Mockito.when(etudiant.cas(ChercherEnseignants.class).executer(any(), eq("modele")))
                .thenReturn(List.of(personne()));

        Document accueil = lire(etudiant.ecran()
                .montrer("vue", "accueil", "id", "7", "q", "menui")
                .html());
        Document referent = lire(etudiant.ecran()
                .montrer("vue", "referent", "id", "7", "q", "modele")
                .html());
        FakeResponses.Resource activites =
                etudiant.ecran().demander("activites", "debut", "menuiserie bois", "code", "REV2");
        assertThat(texte(activites))
                .contains("\"valeur\":\"REV2\"")
                .contains("43.32A Travaux de menuiserie bois et PVC");
        FakeResponses.Resource aide = etudiant.ecran().demander("structures", "debut", "menui");

        assertThat(accueil.select("form.es-choix")).hasSize(1);
        assertThat(accueil.select("[data-es-combo]").attr("data-es-plusieurs")).contains("{0}");
        assertThat(accueil.text()).contains("Menuiserie <Exemple> & Fils");
        assertThat(referent.select("form.es-choix button").attr("aria-label")).isEqualTo("Choisir Claude Modèle");
        assertThat(texte(aide)).contains("\"valeur\":\"12\"").contains("\"detail\":\"35000 Rennes 73282932000074\"");
    }

    @Test
    void a_silent_directory_leaves_the_step_alive() {
        montrer(etudiant, Exemples.brouillonVide());
        Mockito.when(etudiant.cas(ChercherEnseignants.class).executer(any(), eq("muet")))
                .thenThrow(new SystemeIndisponible(SystemeIndisponible.ANNUAIRE, null));

        Document page = lire(etudiant.ecran()
                .montrer("vue", "referent", "id", "7", "q", "muet")
                .html());

        assertThat(page.text())
                .contains("L’annuaire de l’université ne répond pas")
                .contains("Nom de l’enseignant");
        assertThat(etudiant.ecran().demander("enseignants", "debut", "muet").getStatus())
                .isEqualTo(503);
    }

    @Test
    void what_is_typed_is_counted_while_typing() {
        FakeResponses.Resource apercu = etudiant.ecran()
                .demander("apercu", "id", "7", "debut", "2026-02-02", "fin", "2026-07-31", "lundi", "7");
        FakeResponses.Resource aMoitie = etudiant.ecran().demander("apercu", "id", "7", "debut", "2026-02-31");

        assertThat(texte(apercu)).contains("5 mois 10 jours").doesNotContain("<html");
        assertThat(texte(aMoitie)).contains("Indiquez les deux dates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_convention_is_read_by_all_three(String langue) {
        for (EtatConvention etat : EtatConvention.values()) {
            FicheConvention fiche = Exemples.complete(etat, etat == EtatConvention.A_CORRIGER ? "Motif" : null);
            for (Portlets portlet : List.of(etudiant, enseignant, gestion)) {
                montrer(portlet, fiche);
                Document page = lire(portlet.ecran()
                        .en(Locale.forLanguageTag(langue))
                        .montrer("vue", "fiche", "id", "7")
                        .html());
                assertThat(page.text()).contains("Étude <b>du</b> bois").contains(Exemples.NOM_LONG);
                assertThat(page.select(".es-histoire:not(.es-suivi) li")).hasSize(2);
                assertThat(page.select(".es-suivi li")).hasSize(etat == EtatConvention.BROUILLON ? 0 : 3);
            }
        }
    }

    @Test
    void another_persons_convention_is_no_page_no_stream_and_no_preview() {
        Mockito.when(etudiant.cas(ConsulterConvention.class).executer(any(), eq(99L)))
                .thenThrow(new Introuvable("convention 99"));
        Mockito.doThrow(new Introuvable("convention 99"))
                .when(etudiant.cas(EditerConvention.class))
                .executer(any(), eq(99L), any(), any());

        for (String vue : List.of(
                "fiche",
                "informations",
                "accueil",
                "structure",
                "lieu",
                "stage",
                "referent",
                "recapitulatif",
                "reprendre",
                "abandon")) {
            assertThat(etudiant.ecran().montrer("vue", vue, "id", "99").html()).contains("Vous n’avez pas accès");
        }
        assertThat(etudiant.ecran().demander("pdf", "id", "99").getStatus()).isEqualTo(404);
    }

    @Test
    void the_document_is_streamed() {
        Mockito.doAnswer(appel -> {
                    appel.<OutputStream>getArgument(3).write("%PDF".getBytes());
                    return null;
                })
                .when(etudiant.cas(EditerConvention.class))
                .executer(any(), eq(7L), any(), any());

        FakeResponses.Resource pdf = etudiant.ecran().demander("pdf", "id", "7");

        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(texte(pdf)).isEqualTo("%PDF");
    }

    @Test
    void a_teacher_sees_a_table_that_can_become_cards() {
        Mockito.when(enseignant.cas(ListerMesStagiaires.class).executer(any(), anyInt()))
                .thenReturn(Exemples.page(1, Exemples.ligne(2, EtatConvention.SOUMISE)));

        Document page = lire(enseignant.ecran().montrer().html());

        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody td:not([data-libelle])")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void staff_sees_the_list_with_chips_count_and_one_convention_beside(String langue) {
        Mockito.when(gestion.cas(RechercherConventions.class).executer(any(), any(), anyInt()))
                .thenReturn(Exemples.page(1001, Exemples.ligne(7, EtatConvention.SOUMISE)));
        montrer(gestion, Exemples.complete(EtatConvention.SOUMISE, null));

        Document page = lire(gestion.ecran()
                .en(Locale.forLanguageTag(langue))
                .montrer("nom", "durand", "etat", "SOUMISE", "annee", "2026", "convention", "12", "ouverte", "7")
                .html());

        assertThat(page.select(".es-puce")).hasSize(4);
        assertThat(page.select(".es-puce a").first().attr("href"))
                .doesNotContain("nom=")
                .contains("annee=2026");
        assertThat(page.select(".es-total").text()).matches("(Plus de|More than) 1.000 (résultats|results)");
        assertThat(page.select("th[aria-sort]")).hasSize(1);
        assertThat(page.select("aside form button")).hasSize(1);
        assertThat(page.select("nav.es-pages a").attr("href"))
                .contains("numero=2")
                .contains("nom=durand");
    }

    @Test
    void an_empty_result_says_which_filter_to_drop() {
        Mockito.when(gestion.cas(RechercherConventions.class).executer(any(), any(), anyInt()))
                .thenReturn(Exemples.page(0));

        assertThat(lire(gestion.ecran().montrer("nom", "zzz").html()).text())
                .contains("Aucune convention ne correspond")
                .contains("par exemple « zzz »");
        assertThat(lire(gestion.ecran().montrer().html()).text()).contains("Aucune convention pour le moment");
    }

    @Test
    void an_address_with_nonsense_is_a_list_without_criteria() {
        Mockito.when(gestion.cas(RechercherConventions.class).executer(any(), any(), anyInt()))
                .thenReturn(Exemples.page(0));

        Document page = lire(gestion.ecran()
                .montrer("etat", "<x>", "annee", "abc", "ordre", "1")
                .html());

        assertThat(page.select(".es-puce")).isEmpty();
    }

    @Test
    void staff_finds_the_student_by_name_or_goes_on_by_number() {
        Mockito.when(gestion.cas(ChercherEtudiants.class).executer(any(), eq("durand")))
                .thenReturn(List.of(personne()));
        Mockito.when(gestion.cas(ChercherEtudiants.class).executer(any(), eq("20260001")))
                .thenThrow(new SystemeIndisponible(SystemeIndisponible.ANNUAIRE, null));

        Document trouve =
                lire(gestion.ecran().montrer("vue", "etudiant", "q", "durand").html());
        Document muet =
                lire(gestion.ecran().montrer("vue", "etudiant", "q", "20260001").html());

        assertThat(trouve.select(".es-carte a").attr("href"))
                .contains("vue=nouvelle")
                .contains("etudiant=20260001");
        assertThat(muet.text()).contains("Continuer avec le numéro 20260001");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_export_holds_every_row_and_no_formula() throws Exception {
        Mockito.doAnswer(appel -> {
                    Consumer<LigneExport> lecteur = appel.getArgument(2);
                    for (int i = 1; i <= 1200; i++) {
                        lecteur.accept(new LigneExport(
                                Exemples.ligne(i, EtatConvention.SOUMISE),
                                Exemples.tuteur(i),
                                12L,
                                PartiesFigees.AUCUNE,
                                Map.of(ChampExporte.MODE_PAIEMENT, "VIREMENT")));
                    }
                    return null;
                })
                .when(gestion.cas(ExporterConventions.class))
                .executer(any(), any(), any(Consumer.class));

        FakeResponses.Resource export = gestion.ecran().demander("export", "nom", "durand");

        assertThat(export.getContentType()).contains("spreadsheetml");
        String feuille = feuille(export.getContentAsByteArray());
        assertThat(feuille.split("<row ", -1)).hasSize(1202);
        assertThat(feuille).contains("&apos;=HYPERLINK").doesNotContain("<f>");
    }

    private static String feuille(byte[] classeur) throws IOException {
        Path fichier = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(fichier, classeur);
            try (ZipFile zip = new ZipFile(fichier.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(fichier);
        }
    }

    @Test
    void every_portlet_has_its_help_in_both_languages() {
        for (Portlets portlet : List.of(etudiant, enseignant, gestion)) {
            for (Locale langue : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                Document page = lire(portlet.ecran()
                        .en(langue)
                        .enMode(PortletMode.HELP)
                        .montrer()
                        .html());
                assertThat(page.select("p")).hasSizeGreaterThan(3);
            }
        }
    }

    @Test
    void a_person_without_first_name_is_called_by_the_name() {
        Personne seulement =
                new Personne("modele", null, "Modèle", null, null, null, "20260001", null, Set.of("teacher"));
        montrer(etudiant, Exemples.brouillonVide());
        Mockito.when(etudiant.cas(ChercherEnseignants.class).executer(any(), eq("seul")))
                .thenReturn(List.of(seulement));
        Mockito.when(gestion.cas(ChercherEtudiants.class).executer(any(), eq("seul")))
                .thenReturn(List.of(seulement));

        assertThat(lire(etudiant.ecran()
                                .montrer("vue", "referent", "id", "7", "q", "seul")
                                .html())
                        .select("form.es-choix button")
                        .attr("aria-label"))
                .isEqualTo("Choisir Modèle");
        assertThat(texte(etudiant.ecran().demander("enseignants", "debut", "seul")))
                .contains("\"libelle\":\"Modèle\"");
        assertThat(lire(gestion.ecran().montrer("vue", "etudiant", "q", "seul").html())
                        .select(".es-carte strong")
                        .text())
                .isEqualTo("Modèle");
    }

    private static Personne personne() {
        return new Personne(
                "prof",
                "Mme",
                "Modèle",
                "Claude",
                "claude@univ.example.org",
                null,
                "20260001",
                "UFR Droit",
                Set.of("teacher"));
    }

    private static String texte(FakeResponses.Resource response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
