package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.parametre.CatalogueParametres.ALERTE_JOURS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.circuit.Circuit;
import org.entstage.commun.CatalogueReglages;
import org.entstage.commun.PageDe;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Total;
import org.entstage.connecteur.FicheConnecteur;
import org.entstage.connecteur.Issue;
import org.entstage.connecteur.ListerConnecteurs;
import org.entstage.connecteur.ResultatEssai;
import org.entstage.connecteur.TesterConnecteur;
import org.entstage.echange.Difference;
import org.entstage.echange.ExporterAdministration;
import org.entstage.echange.ImporterAdministration;
import org.entstage.echange.PlanImport;
import org.entstage.echange.PrevoirImport;
import org.entstage.geographie.ListerPays;
import org.entstage.geographie.Pays;
import org.entstage.journal.ConsulterJournal;
import org.entstage.journal.CriteresJournal;
import org.entstage.journal.LigneJournal;
import org.entstage.journal.ListerObjetsDuJournal;
import org.entstage.nomenclature.ConsulterNaf;
import org.entstage.nomenclature.EtatNaf;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.nomenclature.SousClasseNaf;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ConsulterParametres;
import org.entstage.parametre.EtatParametre;
import org.entstage.parametre.ModifierParametres;
import org.entstage.portlet.commun.FakeResponses;
import org.entstage.presence.AjouterFerieLocal;
import org.entstage.presence.JourFerieLocal;
import org.entstage.presence.ListerFeriesLocaux;
import org.entstage.presence.RetirerFerieLocal;
import org.entstage.presence.SaisieFerie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** The administration portlet: its first page and its journal. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdministrationTest {

    private static Portlets portlet;

    @BeforeAll
    static void ouvrir() {
        portlet = new Portlets("administration");
    }

    @AfterAll
    static void fermer() {
        portlet.ecran().close();
    }

    @BeforeEach
    void en_administrateur() {
        portlet.ecran().enTantQue("admin", "admin", null).en(Locale.FRENCH);
        Mockito.when(portlet.cas(ListerObjetsDuJournal.class).executer(any())).thenReturn(List.of("parametre", "zone"));
        repondre();
    }

    @Test
    void both_revisions_of_the_list_of_activities_are_shown() {
        SousClasseNaf culture = new SousClasseNaf(RevisionNaf.REV2, "01.12Z", "Culture <du> riz", "01", 'A');
        Mockito.when(portlet.cas(ConsulterNaf.class).executer(any()))
                .thenReturn(List.of(
                        new EtatNaf(RevisionNaf.REV2, null, List.of(culture)),
                        new EtatNaf(RevisionNaf.NAF2025, "746 codes", List.of())));

        Document listes = lire(portlet.ecran().montrer("vue", "listes").html());
        assertThat(listes.select("a").eachText()).contains("NAF rév. 2").doesNotContain("NAF 2025");
        assertThat(listes.text()).contains("1 janv. 2027", "ne peut pas servir : 746 codes");
        Document naf = lire(
                portlet.ecran().montrer("vue", "listes-naf", "revision", "REV2").html());
        assertThat(naf.select("summary").text()).isEqualTo("Section A : une activité");
        assertThat(naf.select("li").text()).contains("01.12Z Culture <du> riz");
    }

    @Test
    void the_first_page_lists_the_sections_that_the_person_may_open_and_no_other() {
        assertThat(lire(portlet.ecran().montrer().html()).select("h3").eachText())
                .contains("Journal des modifications");

        portlet.ecran().enTantQue("etudiant", "etudiant", "20260001");
        assertThat(lire(portlet.ecran().montrer().html()).text()).contains("Aucune rubrique ne vous est ouverte");
    }

    @Test
    void a_section_that_the_person_may_not_open_is_refused() {
        portlet.ecran().enTantQue("etudiant", "etudiant", "20260001");

        assertThat(lire(portlet.ecran().montrer("vue", "journal").html()).text())
                .contains("Vous n’avez pas accès")
                .doesNotContain("Journal des modifications");
    }

    @Test
    void the_journal_says_who_changed_what_and_what_it_was_before() {
        repondre(
                ligne("parametre", "SCI", "convention.alerte.jours", "15", "30"),
                ligne("parametre", "", "convention.creation.etudiant", null, "false"),
                ligne("zone", "A<b>", "couleur", "x".repeat(500), ""));

        Document page = lire(portlet.ecran().montrer("vue", "journal").html());

        assertThat(page.select("tbody tr").get(0).text())
                .contains("21 nov. 2026 à 10 h 30", "Alex Réglage", "Paramètre SCI", "15", "30");
        assertThat(page.select("tbody tr").get(1).text()).contains("(rien)", "non");
        assertThat(page.select("tbody tr").get(2).text()).contains("zone A<b>", "couleur", "(vide)");
        assertThat(page.select("tbody tr").get(2).select("details")).hasSize(1);
        assertThat(page.text()).contains("3 résultats");
        assertThat(page.select("[th\\:if], [th\\:text]")).isEmpty();
    }

    @Test
    void a_public_holiday_of_a_country_is_added_and_shown_with_the_countrys_name() {
        portlet.ecran()
                .envoyer(
                        "ajouter-ferie",
                        Map.of("vue", "feries-nouveau"),
                        Map.of("territoire", "IE", "jour", "2027-03-17", "libelle", "Saint-Patrick"));
        Mockito.verify(portlet.cas(AjouterFerieLocal.class))
                .executer(any(), eq(new SaisieFerie("IE", LocalDate.of(2027, 3, 17), "Saint-Patrick")));

        JourFerieLocal ferie = Mockito.mock(JourFerieLocal.class);
        Mockito.when(ferie.id()).thenReturn(5L);
        Mockito.when(ferie.territoire()).thenReturn("IE");
        Mockito.when(ferie.jour()).thenReturn(LocalDate.of(2027, 3, 17));
        Mockito.when(ferie.libelle()).thenReturn("Saint <Patrick>");
        Mockito.when(portlet.cas(ListerFeriesLocaux.class).executer(any())).thenReturn(List.of(ferie));
        assertThat(lire(portlet.ecran().montrer("vue", "feries").html()).text())
                .contains("17 mars 2027", "Irlande", "Saint <Patrick>");
        assertThat(lire(portlet.ecran()
                                .montrer("vue", "feries-retirer", "id", "5")
                                .html())
                        .text())
                .contains("« Saint <Patrick> », le 17 mars 2027 (Irlande)");

        portlet.ecran().envoyer("retirer-ferie", Map.of("vue", "feries-retirer"), Map.of("id", "5"));
        Mockito.verify(portlet.cas(RetirerFerieLocal.class)).executer(any(), eq(5L));
    }

    @Test
    void what_is_missing_of_a_public_holiday_is_told_at_each_field_and_france_is_not_offered() {
        Mockito.clearInvocations(portlet.cas(AjouterFerieLocal.class));
        var suite = portlet.ecran()
                .envoyer(
                        "ajouter-ferie", Map.of("vue", "feries-nouveau"), Map.of("jour", "30/02/2027", "libelle", " "));

        Document page = lire(suite.html());
        assertThat(page.select(".es-champ--erreur").text())
                .contains("Choisissez le pays", "Indiquez une date qui existe", "Indiquez le nom du jour");
        assertThat(page.select("select[name=territoire] option").eachAttr("value"))
                .contains("IE", "PF")
                .doesNotContain("FR", "GP");
        Mockito.verifyNoInteractions(portlet.cas(AjouterFerieLocal.class));
    }

    @Test
    void an_empty_journal_says_so() {
        assertThat(lire(portlet.ecran().montrer("vue", "journal").html()).text())
                .contains("Rien n’a encore été modifié");
        assertThat(lire(portlet.ecran()
                                .montrer("vue", "journal", "personne", "zzz")
                                .html())
                        .text())
                .contains("Retirez un critère", "Personne : zzz");
    }

    @Test
    void a_search_becomes_an_address_with_its_criteria() {
        var suite = portlet.ecran()
                .envoyer(
                        "chercher-journal",
                        Map.of("vue", "journal"),
                        Map.of("objet", "parametre", "personne", "alex", "du", "2026-11-01", "au", "21/11/2026"));

        assertThat(suite.parametre("vue")).isEqualTo("journal");
        assertThat(suite.parametre("au")).isEqualTo("2026-11-21");
        ArgumentCaptor<CriteresJournal> criteres = ArgumentCaptor.forClass(CriteresJournal.class);
        Mockito.verify(portlet.cas(ConsulterJournal.class), Mockito.atLeastOnce())
                .executer(any(), criteres.capture(), eq(1));
        assertThat(criteres.getValue())
                .isEqualTo(new CriteresJournal(
                        "parametre", null, "alex", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 21)));
    }

    @Test
    void a_date_that_does_not_exist_is_said_at_its_field_and_in_an_address_left_out() {
        var suite = portlet.ecran().envoyer("chercher-journal", Map.of("vue", "journal"), Map.of("du", "31/02/2026"));

        assertThat(lire(suite.html()).select(".es-champ--erreur").text()).contains("Indiquez une date qui existe");
        assertThat(portlet.ecran().montrer("vue", "journal", "du", "jamais").html())
                .contains("Rien n’a encore");
    }

    @Test
    void everything_reads_in_english_too() {
        repondre(ligne("parametre", "SCI", "convention.alerte.jours", "15", "30"));
        portlet.ecran().en(Locale.ENGLISH);

        assertThat(lire(portlet.ecran().montrer("vue", "journal").html()).text())
                .contains("Journal of changes", "Setting SCI", "Before")
                .doesNotContain("Paramètre");
    }

    @Test
    void settings_show_the_default_the_present_value_and_who_has_another() {
        parametres(null, new EtatParametre.Surcharge(3, "UFR Sciences", "30"));

        Document page = lire(portlet.ecran().montrer("vue", "parametres").html());

        assertThat(page.select("legend").eachText()).contains("Conventions", "Délais");
        assertThat(page.text()).contains("Valeur par défaut : 15", "De 0 à 90.", "UFR Sciences : 30");
        assertThat(page.select("select option").eachText()).contains("Valeur par défaut : oui", "oui", "non");
    }

    @Test
    void only_what_the_person_changed_is_saved() {
        parametres("20");
        Map<String, String> saisie = saisie();
        saisie.put("valeurs[3].valeur", "");

        var suite = portlet.ecran().envoyer("enregistrer-parametres", Map.of("vue", "parametres"), saisie);

        Mockito.verify(portlet.cas(ModifierParametres.class))
                .executer(any(), eq(0L), eq(java.util.Collections.singletonMap(ALERTE_JOURS.cle(), null)));
        assertThat(lire(suite.html()).text()).contains("Les paramètres sont enregistrés");
    }

    @Test
    void a_refused_setting_is_said_at_its_field_and_what_was_typed_stays() {
        parametres("20");
        Mockito.doThrow(new RefusMetier(Probleme.auChamp(ALERTE_JOURS.cle(), "parametre.entier", 0, 90)))
                .when(portlet.cas(ModifierParametres.class))
                .executer(any(), any(), any());
        Map<String, String> saisie = saisie();
        saisie.put("valeurs[3].valeur", "400");

        Document page = lire(portlet.ecran()
                .envoyer("enregistrer-parametres", Map.of("vue", "parametres"), saisie)
                .html());

        assertThat(page.select(".es-champ--erreur").text())
                .contains("Alerte avant le début", "Indiquez un nombre entier de 0 à 90.");
        assertThat(page.select("input[name='valeurs[3].valeur']").val()).isEqualTo("400");
        assertThat(page.select("input[name='valeurs[3].avant']").val()).isEqualTo("20");
    }

    @Test
    void a_test_button_says_what_was_tried_how_long_it_took_and_what_came_back() {
        Mockito.when(portlet.cas(ListerConnecteurs.class).executer(any()))
                .thenReturn(CatalogueReglages.SERVICES_APOGEE.stream()
                        .map(service ->
                                new FicheConnecteur("apogee." + service, "http://apogee.example.org/" + service))
                        .toList());
        Mockito.when(portlet.cas(TesterConnecteur.class).executer(any(), eq("apogee.EtudiantMetier")))
                .thenReturn(new ResultatEssai(
                        "apogee.EtudiantMetier",
                        "http://apogee.example.org/EtudiantMetier",
                        Issue.DELAI,
                        4012,
                        "SocketTimeoutException: <Read> timed out",
                        Instant.parse("2026-11-21T09:30:00Z")));
        assertThat(lire(portlet.ecran().montrer("vue", "connecteurs").html()).select("button"))
                .hasSize(6);

        Document page = lire(portlet.ecran()
                .envoyer("tester-connecteur", Map.of("vue", "connecteurs"), Map.of("nom", "apogee.EtudiantMetier"))
                .html());

        assertThat(page.select("[role=status]").text())
                .contains(
                        "Ne va pas",
                        "ms, le 21 nov. 2026 à 10 h 30",
                        "n’a pas répondu à temps",
                        "demander une donnée qui n’existe pas",
                        "Adresse essayée : http://apogee.example.org/EtudiantMetier",
                        "<Read> timed out");
    }

    @Test
    void the_countries_are_listed_with_their_codes_source_and_day() {
        Mockito.when(portlet.cas(ListerPays.class).executer(any(), any()))
                .thenAnswer(appel -> Pays.aChoisir(appel.getArgument(1)));

        Document page = lire(portlet.ecran().montrer("vue", "listes-pays").html());

        assertThat(page.text()).contains("Code officiel géographique 2025 de l’INSEE, relevés le 22 nov. 2026");
        assertThat(page.select("tbody tr").get(0).text()).startsWith("France FR");
        assertThat(page.select("tbody tr").eachText()).contains("Allemagne DE 99109 oui", "Canada CA 99401 –");
    }

    @Test
    void an_import_shows_old_and_new_and_writes_only_what_was_read_and_confirmed() {
        Mockito.when(portlet.cas(PrevoirImport.class).executer(any(), eq("{fichier}")))
                .thenReturn(new PlanImport(
                        "0751717J",
                        true,
                        List.of(
                                new Difference("centre", "SCI", ALERTE_JOURS.cle(), "15", "30", null),
                                new Difference("role", "BAIP", "droits", "DOSSIER_LIRE:E", "DOSSIER_LIRE:A", null),
                                new Difference(
                                        "regle", "SCI", "R04 2026-09-01", null, "2026-09-01 – ; heures=800", null),
                                new Difference(
                                        "centre",
                                        "SCI",
                                        "convention.circuit",
                                        Circuit.LIVRE.ecrire(),
                                        Circuit.LIVRE
                                                .ecrire()
                                                .replace("VALIDATION_CENTRE", "VALIDATION_CENTRE=SERVICE_DES_STAGES"),
                                        null)),
                        List.of("parametres.inconnu"),
                        "abc"));

        var suite = portlet.ecran().envoyer("coller-fichier", Map.of("vue", "echange"), Map.of("texte", "{fichier}"));
        Document page = lire(suite.html());

        assertThat(page.text())
                .contains(
                        "vient d’un autre établissement (0751717J)",
                        "parametres.inconnu",
                        "Alerte avant le début du stage",
                        "Centre SCI",
                        "Rôle BAIP",
                        "Six mois au plus par organisme et par année (règle, à partir du 1 sept. 2026)",
                        "(le service des stages de l’établissement)",
                        "Écrire ces 4 changements");
        assertThat(page.select("tbody tr").get(0).select("td").eachText()).containsExactly("Centre SCI", "15", "30");
        Mockito.verifyNoInteractions(portlet.cas(ImporterAdministration.class));

        String fichier = page.select("input[name=fichier]").val();
        var fin = portlet.ecran()
                .envoyer(
                        "importer-fichier",
                        Map.of("vue", "echange-plan", "fichier", fichier),
                        Map.of("fichier", fichier, "empreinte", "abc"));
        Mockito.verify(portlet.cas(ImporterAdministration.class)).executer(any(), eq("{fichier}"), eq("abc"));
        assertThat(fin.html()).contains("L’import est enregistré");
        assertThat(portlet.ecran()
                        .montrer("vue", "echange-plan", "fichier", fichier)
                        .html())
                .contains("Le fichier n’est plus là");
    }

    @Test
    void a_plan_with_a_refused_row_has_no_button_to_write_it() {
        Mockito.when(portlet.cas(PrevoirImport.class).executer(any(), eq("{faux}")))
                .thenReturn(new PlanImport(
                        "0350936C",
                        false,
                        List.of(new Difference(
                                "parametre",
                                "",
                                ALERTE_JOURS.cle(),
                                "15",
                                "400",
                                Probleme.auChamp(ALERTE_JOURS.cle(), "parametre.entier", 0, 90))),
                        List.of(),
                        "abc"));

        Document page = lire(portlet.ecran()
                .envoyer("coller-fichier", Map.of("vue", "echange"), Map.of("texte", "{faux}"))
                .html());

        assertThat(page.text())
                .contains("Une ligne serait refusée", "Serait refusé : Indiquez un nombre entier de 0 à 90.");
        assertThat(page.select("button")).isEmpty();
    }

    @Test
    void a_text_that_is_no_file_of_ours_comes_back_with_the_reason() {
        Mockito.when(portlet.cas(PrevoirImport.class).executer(any(), eq("{")))
                .thenThrow(new RefusMetier(Probleme.general("echange.illisible", 1, 2)));

        Document page = lire(portlet.ecran()
                .envoyer("coller-fichier", Map.of("vue", "echange"), Map.of("texte", "{"))
                .html());

        assertThat(page.text()).contains("voyez la ligne 1, colonne 2");
        assertThat(page.select("textarea").text()).isEqualTo("{");
    }

    @Test
    void the_export_is_a_file_to_keep() {
        Mockito.when(portlet.cas(ExporterAdministration.class).executer(any())).thenReturn("{\"é\": 1}");

        FakeResponses.Resource export = portlet.ecran().demander("exporter-administration");

        assertThat(export.getContentType()).isEqualTo("application/json");
        assertThat(export.getProperty("Content-Disposition"))
                .isEqualTo("attachment; filename=\"ent-stage-administration-2026-11-21.json\"");
    }

    /** What the page with the value 20 for the alert would send untouched. */
    private static Map<String, String> saisie() {
        Map<String, String> saisie = new HashMap<>();
        for (int rang = 0; rang < CatalogueParametres.tous().size(); rang++) {
            saisie.put(
                    "valeurs[" + rang + "].cle",
                    CatalogueParametres.tous().get(rang).cle());
            String valeur = CatalogueParametres.tous().get(rang) == ALERTE_JOURS ? "20" : "";
            saisie.put("valeurs[" + rang + "].avant", valeur);
            saisie.put("valeurs[" + rang + "].valeur", valeur);
        }
        return saisie;
    }

    private static void parametres(String alerte, EtatParametre.Surcharge... surcharges) {
        Mockito.reset(portlet.cas(ModifierParametres.class));
        Mockito.when(portlet.cas(ConsulterParametres.class).executer(any()))
                .thenReturn(CatalogueParametres.tous().stream()
                        .map(parametre -> new EtatParametre(
                                parametre,
                                parametre == ALERTE_JOURS ? alerte : null,
                                parametre.defaut(),
                                null,
                                parametre == ALERTE_JOURS ? List.of(surcharges) : List.of()))
                        .toList());
    }

    private static void repondre(LigneJournal... lignes) {
        Mockito.when(portlet.cas(ConsulterJournal.class).executer(any(), any(), anyInt()))
                .thenReturn(new PageDe<>(List.of(lignes), 1, 50, Total.de(lignes.length)));
    }

    private static LigneJournal ligne(String objet, String reference, String champ, String avant, String apres) {
        return new LigneJournal(
                1,
                LocalDateTime.of(2026, 11, 21, 10, 30),
                "admin",
                "Alex Réglage",
                null,
                objet,
                reference,
                champ,
                avant,
                apres);
    }

    private static Document lire(String html) {
        return Jsoup.parse(html);
    }
}
