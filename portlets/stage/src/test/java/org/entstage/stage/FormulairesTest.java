package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.AbandonnerBrouillon;
import org.entstage.convention.ApercuStage;
import org.entstage.convention.ChampConvention;
import org.entstage.convention.ChoisirReferent;
import org.entstage.convention.ChoisirStructure;
import org.entstage.convention.CommencerConvention;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.DemandeConvention;
import org.entstage.convention.EnregistrerDeclarations;
import org.entstage.convention.EnregistrerInformations;
import org.entstage.convention.EnregistrerLieu;
import org.entstage.convention.EnregistrerStage;
import org.entstage.convention.EstimerStage;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.HorairesPrevus;
import org.entstage.convention.InscrireStructure;
import org.entstage.convention.ListerMesConventions;
import org.entstage.convention.PreparationConvention;
import org.entstage.convention.PreparerConvention;
import org.entstage.convention.RechercherConventions;
import org.entstage.convention.RefuserConvention;
import org.entstage.convention.RemunerationPrevue;
import org.entstage.convention.SaisieDeclarations;
import org.entstage.convention.SaisieStage;
import org.entstage.convention.SoumettreConvention;
import org.entstage.convention.ValiderEtape;
import org.entstage.gratification.ModeVersement;
import org.entstage.gratification.UniteGratification;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.portlet.commun.FakeParameters;
import org.entstage.portlet.commun.ScreenTester.Suivi;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;
import org.entstage.presence.Zone;
import org.entstage.structureaccueil.CompleterStructure;
import org.entstage.structureaccueil.ConsulterStructure;
import org.entstage.structureaccueil.SaisieProfil;
import org.entstage.structureaccueil.SaisieStructure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulairesTest {

    private static final String TROP_LONG = "x".repeat(12_000);

    private final Portlets etudiant = new Portlets("mes-stages");
    private final Portlets gestion = new Portlets("gestion-conventions");

    @BeforeEach
    void preparer() {
        etudiant.ecran().enTantQue("camille", "etudiant", "20260001");
        gestion.ecran().enTantQue("agent", "gestionnaire", null);
        montrer(Exemples.brouillonVide());
        ApercuStage apercu = Exemples.apercu(Exemples.brouillonVide().stage());
        for (Portlets p : List.of(etudiant, gestion)) {
            Mockito.when(p.cas(EstimerStage.class).executer(any(), anyLong(), any()))
                    .thenReturn(apercu);
            Mockito.when(p.cas(PreparerConvention.class).executer(any(), any(), Mockito.anyBoolean()))
                    .thenReturn(new PreparationConvention(
                            "20260001", null, false, List.of(), List.of(Exemples.centre(), Exemples.centre())));
            Mockito.when(p.cas(ListerMesConventions.class).executer(any(), anyInt()))
                    .thenReturn(Exemples.page(0));
            Mockito.when(p.cas(RechercherConventions.class).executer(any(), any(), anyInt()))
                    .thenReturn(Exemples.page(0));
        }
    }

    private void montrer(FicheConvention fiche) {
        for (Portlets p : List.of(etudiant, gestion)) {
            Mockito.when(p.cas(ConsulterConvention.class).executer(any(), anyLong()))
                    .thenReturn(fiche);
        }
    }

    @AfterEach
    void fermer() {
        etudiant.ecran().close();
        gestion.ecran().close();
    }

    private static Map<String, String> avec(String... paires) {
        Map<String, String> saisie = new HashMap<>(Map.of("id", "7", "version", "4"));
        FakeParameters.de(paires).valeurs().forEach((nom, valeurs) -> saisie.put(nom, valeurs[0]));
        return saisie;
    }

    private static Suivi envoyer(Portlets portlet, String vue, String action, String... saisie) {
        return portlet.ecran().envoyer(action, Map.of("vue", vue, "id", "7"), avec(saisie));
    }

    private void refuse(Portlets portlet, Class<?> cas, Suivi suivi, String vue, String phrase) {
        verifyNoInteractions(portlet.cas(cas));
        assertThat(suivi.parametre("vue")).isEqualTo(vue);
        assertThat(suivi.html()).contains("es-resume").contains(phrase);
    }

    @Test
    void beginning_by_hand_is_checked() {
        Suivi suivi = envoyer(
                etudiant,
                "nouvelle",
                "commencer",
                "libelleFormation",
                TROP_LONG,
                "volumeHoraire",
                "beaucoup",
                "centre",
                "x");

        refuse(etudiant, CommencerConvention.class, suivi, "nouvelle", "Indiquez un nombre, par exemple 7");
        assertThat(suivi.html()).contains("value=\"beaucoup\"").contains("3 points sont à corriger");
    }

    @Test
    void beginning_leads_to_the_first_step_that_wants_something() {
        Mockito.when(etudiant.cas(CommencerConvention.class).executer(any(), any()))
                .thenReturn(7L);

        Suivi suivi = envoyer(etudiant, "nouvelle", "commencer", "inscription", "2026/M2/1");

        verify(etudiant.cas(CommencerConvention.class))
                .executer(any(), eq(new DemandeConvention(null, "2026/M2/1", null, null, null)));
        assertThat(suivi.parametre("vue")).isEqualTo("reprendre");
        assertThat(suivi.parametre("id")).isEqualTo("7");
        assertThat(suivi.html()).contains("Votre convention est commencée").contains("Nom ou SIRET");
    }

    @Test
    void information_on_the_student_is_checked() {
        Suivi suivi = envoyer(
                etudiant,
                "informations",
                "enregistrer-informations",
                "courrielPersonnel",
                "a@@b",
                "volumeHoraire",
                "99999");

        refuse(etudiant, EnregistrerInformations.class, suivi, "informations", "Indiquez une adresse électronique");
    }

    @Test
    void a_step_is_saved_and_the_next_one_opens() {
        Suivi suivi = envoyer(etudiant, "informations", "enregistrer-informations", "voie", "3 rue Neuve");

        verify(etudiant.cas(EnregistrerInformations.class)).executer(any(), eq(7L), eq(4), any());
        assertThat(suivi.parametre("vue")).isEqualTo("accueil");
        assertThat(suivi.html()).contains("Étape enregistrée.");
    }

    @Test
    void a_step_can_be_saved_to_leave() {
        Suivi suivi = envoyer(etudiant, "lieu", "enregistrer-lieu", "tuteurNom", "Tuteur", "suivant", "quitter");

        assertThat(suivi.parametre("vue")).isNull();
        assertThat(suivi.html()).contains("Brouillon enregistré");
    }

    @Test
    void the_search_for_a_host_is_checked_and_becomes_an_address() {
        refuse(
                etudiant,
                ChoisirStructure.class,
                envoyer(etudiant, "accueil", "enregistrer-accueil", "structure", TROP_LONG),
                "accueil",
                "trop long");

        assertThat(envoyer(etudiant, "accueil", "enregistrer-accueil", "structure", "menui")
                        .parametre("q"))
                .isEqualTo("menui");
    }

    @Test
    void a_known_host_is_one_choice() {
        envoyer(etudiant, "accueil", "enregistrer-accueil", "structure", "menui", "choisie", "12");
        Suivi suivi = envoyer(etudiant, "accueil", "choisir-structure", "structure", "12");

        verify(etudiant.cas(ChoisirStructure.class), Mockito.times(2)).executer(any(), eq(7L), eq(4), eq(12L));
        assertThat(suivi.parametre("vue")).isEqualTo("lieu");
    }

    @Test
    void a_new_host_is_checked() {
        Suivi suivi = envoyer(
                etudiant, "structure", "creer-structure", "siret", "pas un siret", "courriel", "x", "pays", "France");

        refuse(etudiant, InscrireStructure.class, suivi, "structure", "Indiquez le nom de l’organisme.");
        assertThat(suivi.html()).contains("value=\"pas un siret\"").contains("14 chiffres");
    }

    @Test
    void a_new_host_is_chosen_at_once() {
        Suivi suivi = envoyer(
                etudiant,
                "structure",
                "creer-structure",
                "raisonSociale",
                "Menuiserie",
                "siret",
                "732 829 320 00074",
                "voie",
                "1 rue du Port",
                "commune",
                "Rennes",
                "codePostal",
                "35000",
                "pays",
                "FR");

        verify(etudiant.cas(InscrireStructure.class)).executer(any(), eq(7L), eq(4), any());
        assertThat(suivi.parametre("vue")).isEqualTo("lieu");
    }

    @Test
    void what_is_known_of_a_new_hosts_kind_goes_along() {
        envoyer(
                etudiant,
                "structure",
                "creer-structure",
                "raisonSociale",
                "Menuiserie",
                "voie",
                "1 rue du Port",
                "commune",
                "Rennes",
                "type",
                "ENT-PRIV",
                "effectif",
                "11",
                "activite",
                "43.32A Travaux de menuiserie bois et PVC",
                "revision",
                "REV2");

        ArgumentCaptor<SaisieStructure> saisie = ArgumentCaptor.forClass(SaisieStructure.class);
        verify(etudiant.cas(InscrireStructure.class)).executer(any(), anyLong(), anyInt(), saisie.capture());
        assertThat(saisie.getValue().profil())
                .isEqualTo(new SaisieProfil(
                        "ENT-PRIV", null, "11", "43.32A Travaux de menuiserie bois et PVC", RevisionNaf.REV2));
    }

    @Test
    void staff_completes_a_host_and_comes_back_to_the_convention() {
        Mockito.when(gestion.cas(ConsulterStructure.class).executer(any(), eq(12L)))
                .thenReturn(Exemples.structure());
        Mockito.when(gestion.cas(CompleterStructure.class).executer(any(), anyLong(), anyInt(), any()))
                .thenThrow(new RefusMetier(Probleme.auChamp("activite", "structure.activite.inconnue", "99.99Z")));

        Suivi suivi = gestion.ecran()
                .envoyer(
                        "completer-organisme",
                        Map.of("vue", "organisme", "id", "7", "structure", "12"),
                        Map.of("id", "7", "structure", "12", "version", "4", "effectif", "11", "activite", "99.99Z"));

        assertThat(suivi.parametre("vue")).isEqualTo("organisme");
        assertThat(suivi.html())
                .contains("Le code 99.99Z n’existe pas")
                .contains("value=\"99.99Z\"")
                .contains("<option value=\"11\" selected");

        Mockito.reset(gestion.cas(CompleterStructure.class));
        suivi = gestion.ecran()
                .envoyer(
                        "completer-organisme",
                        Map.of("vue", "organisme", "id", "7", "structure", "12"),
                        Map.of("id", "7", "structure", "12", "version", "4", "effectif", "11"));

        verify(gestion.cas(CompleterStructure.class))
                .executer(any(), eq(12L), eq(4), eq(new SaisieProfil(null, null, "11", null, null)));
        assertThat(suivi.parametre("vue")).isEqualTo("fiche");
        assertThat(suivi.html()).contains("La fiche de l’organisme est complétée");
    }

    @Test
    void a_host_is_described_with_bad_input_in_vain() {
        Suivi suivi =
                envoyer(etudiant, "structure", "creer-structure", "revision", "NAF1993", "activite", "x".repeat(400));

        refuse(etudiant, InscrireStructure.class, suivi, "structure", "Indiquez le nom de l’organisme.");
    }

    @Test
    void declarations_are_checked_and_what_was_typed_stays() {
        Suivi suivi = envoyer(
                etudiant,
                "precisions",
                "enregistrer-precisions",
                "assuranceDu",
                "jamais",
                "poste",
                TROP_LONG,
                "risque",
                "VIOLET",
                "heuresPresentiel",
                "12345",
                "semestresCesure",
                "deux",
                "autreContrat",
                "peut-être");

        refuse(etudiant, EnregistrerDeclarations.class, suivi, "precisions", "Indiquez une date qui existe");
        assertThat(suivi.html()).contains("value=\"jamais\"").contains("6 points sont à corriger");
    }

    @Test
    void declarations_are_kept_and_lead_back_to_the_summary() {
        Suivi suivi = envoyer(
                etudiant,
                "precisions",
                "enregistrer-precisions",
                "assuranceDu",
                "2026-09-01",
                "assuranceAu",
                "2027-08-31",
                "autreContrat",
                "false",
                "parenteTuteur",
                "",
                "validation",
                "RAPPORT");

        ArgumentCaptor<SaisieDeclarations> saisie = ArgumentCaptor.forClass(SaisieDeclarations.class);
        verify(etudiant.cas(EnregistrerDeclarations.class)).executer(any(), eq(7L), eq(4), saisie.capture());
        assertThat(saisie.getValue().declarations().autreContrat()).isFalse();
        assertThat(saisie.getValue().declarations().parenteTuteur()).isNull();
        assertThat(saisie.getValue().declarations().assuranceAu()).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(saisie.getValue().validation()).isEqualTo("RAPPORT");
        assertThat(suivi.parametre("vue")).isEqualTo("recapitulatif");
        assertThat(suivi.html()).contains("Les précisions sont enregistrées");
    }

    @Test
    void place_and_tutor_are_checked() {
        Suivi suivi = envoyer(
                etudiant,
                "lieu",
                "enregistrer-lieu",
                "tuteurCourriel",
                "sans arobase",
                "tuteurCivilite",
                "Mlle",
                "pays",
                "?");

        refuse(etudiant, EnregistrerLieu.class, suivi, "lieu", "Indiquez une adresse électronique");
    }

    @Test
    void the_placement_is_checked() {
        Suivi suivi = envoyer(
                etudiant,
                "stage",
                "enregistrer-stage",
                "debut",
                "2026-02-30",
                "lundi",
                "25",
                "mardi",
                "7h30",
                "mercredi",
                "-1",
                "montant",
                "-1",
                "gratification",
                "PEUT-ETRE",
                "unite",
                "SIECLE",
                "sujet",
                TROP_LONG,
                "interruptions[0].debut",
                "2026-05-02",
                "interruptions[0].fin",
                "2026-05-01",
                "interruptions[99].debut",
                "2026-05-02");

        refuse(etudiant, EnregistrerStage.class, suivi, "stage", "Premier jour : indiquez une date qui existe");
        assertThat(suivi.html())
                .contains("Indiquez un nombre de 24 au plus")
                .contains("Indiquez un nombre de 0 au moins")
                .contains("value=\"7h30\"")
                .contains("avant le début");
    }

    @Test
    void the_placement_is_understood_as_it_was_typed() {
        envoyer(
                etudiant,
                "stage",
                "enregistrer-stage",
                "debut",
                "2026-02-02",
                "fin",
                "31/07/2026",
                "lundi",
                "7,5",
                "mardi",
                "7",
                "gratification",
                "MONTANT",
                "montant",
                "650",
                "unite",
                "MOIS",
                "interruptions[0].debut",
                "2026-04-20",
                "interruptions[0].debutApresMidi",
                "true",
                "interruptions[0].fin",
                "2026-04-24",
                "interruptions[0].finMidi",
                "true");

        ArgumentCaptor<SaisieStage> saisie = ArgumentCaptor.forClass(SaisieStage.class);
        verify(etudiant.cas(EnregistrerStage.class)).executer(any(), eq(7L), eq(4), saisie.capture());
        assertThat(saisie.getValue().fin()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(saisie.getValue().semaine().total()).isEqualByComparingTo(new BigDecimal("14.5"));
        assertThat(saisie.getValue().montant()).isEqualByComparingTo("650");
        assertThat(saisie.getValue().interruptions())
                .containsExactly(new Interruption(
                        LocalDate.of(2026, 4, 20),
                        DemiJournee.APRES_MIDI,
                        LocalDate.of(2026, 4, 24),
                        DemiJournee.MATIN));
    }

    /** One row per wrong value: the field, what is typed there, the sentence. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lundi | -1 | Indiquez un nombre",
                "lundi | 25 | 24 au plus",
                "lundi | sept | Indiquez un nombre, par exemple 7",
                "lundi | 7.125 | 2 décimales au plus",
                "periodes[0].mardi | 25 | 24 au plus",
                "periodes[0].mardi | 7h30 | Indiquez un nombre, par exemple 7",
                "periodes[0].fin | 2026-02-30 | Indiquez une date qui existe",
                "periodes[0].fin | 2026-02-03 | Le dernier jour de la période est avant le premier",
                "periodes[0].fin | | Indiquez les deux dates de cette période",
                "joursConges[0].fin | 2026-02-01 | La fin est avant le début",
                "jours | 04/03/2026 25 | Ligne 1, « 04/03/2026 25 »",
                "jours | 31/02/2026 7 | Ligne 1, « 31/02/2026 7 »",
                "jours | lundi 7 | Ligne 1, « lundi 7 »",
                "jours | 04/03/2026 7,125 | Ligne 1",
                "horaire | PARFOIS | La forme de cette réponse",
                "zone | ATLANTIDE | La forme de cette réponse",
                "versement | JAMAIS | La forme de cette réponse",
                "devise | euro | La forme de cette réponse",
                "minimumConventionnel | 5.123 | 2 décimales au plus",
                "feriesTravailles | hier | La forme de cette réponse",
            })
    void a_wrong_value_of_the_plan_is_told_and_kept(String champ, String valeur, String phrase) {
        Map<String, String> saisie = new HashMap<>(Map.of(
                "debut",
                "2026-02-02",
                "fin",
                "2026-07-31",
                "periodes[0].debut",
                "2026-03-02",
                "periodes[0].fin",
                "2026-03-31",
                "periodes[0].lundi",
                "4",
                "joursConges[0].debut",
                "2026-04-01"));
        saisie.put(champ, valeur == null ? "" : valeur);

        Suivi suivi = envoyer(
                etudiant,
                "stage",
                "enregistrer-stage",
                saisie.entrySet().stream()
                        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new));

        refuse(etudiant, EnregistrerStage.class, suivi, "stage", phrase);
        Document page = Jsoup.parse(suivi.html());
        assertThat(page.select("[name='periodes[0].lundi']").val())
                .as("the rest of what was typed")
                .isEqualTo("4");
        if (!List.of("horaire", "zone", "versement", "devise", "feriesTravailles")
                .contains(champ)) {
            Element entree = page.selectFirst("[name='" + champ + "']");
            assertThat(entree.val()).isEqualTo(valeur == null ? "" : valeur);
            assertThat(page.getElementById(entree.id() + "-erreur").text()).contains(phrase);
        }
    }

    @Test
    void what_the_domain_refuses_is_told_at_the_row_as_it_was_typed() {
        Mockito.doThrow(new RefusMetier(List.of(
                        Probleme.auChamp("periodes[1].debut", "convention.periode.chevauche"),
                        Probleme.auChamp("joursConges[0].debut", "convention.conge.interrompu"),
                        Probleme.auChamp("jours", "convention.jour.dehors", LocalDate.of(2027, 1, 1)))))
                .when(etudiant.cas(EnregistrerStage.class))
                .executer(any(), anyLong(), anyInt(), any());

        Suivi suivi = envoyer(
                etudiant,
                "stage",
                "enregistrer-stage",
                "periodes[0].debut",
                "2026-03-02",
                "periodes[0].fin",
                "2026-03-31",
                "periodes[2].debut",
                "2026-03-30",
                "periodes[2].fin",
                "2026-04-30",
                "joursConges[1].debut",
                "2026-05-04");

        Document page = Jsoup.parse(suivi.html());
        assertThat(page.getElementById("ns_enregistrer-stage-periodes-2--debut-erreur")
                        .text())
                .contains("jours en commun");
        assertThat(page.getElementById("ns_enregistrer-stage-joursConges-1--debut-erreur")
                        .text())
                .contains("pendant une interruption");
        assertThat(page.getElementById("ns_enregistrer-stage-jours-erreur").text())
                .contains("1 janv. 2027");
        assertThat(page.select("[name='periodes[2].debut']").val()).isEqualTo("2026-03-30");
    }

    @Test
    void the_whole_plan_is_understood_as_it_was_typed() {
        envoyer(
                etudiant,
                "stage",
                "enregistrer-stage",
                "debut",
                "2026-02-02",
                "fin",
                "2026-07-31",
                "horaire",
                "JOURS",
                "jours",
                "04/03/2026 7,5\r\n\r\n2026-03-05;3 h\n6/3/2026\t7",
                "periodes[0].debut",
                "2026-03-02",
                "periodes[0].fin",
                "2026-03-31",
                "periodes[0].samedi",
                "4",
                "joursConges[0].debut",
                "2026-05-04",
                "congesPayes",
                "true",
                "feriesTravailles",
                "2026-05-08",
                "zone",
                "GUYANE",
                "gratification",
                "MONTANT",
                "montant",
                "200",
                "unite",
                "SEMAINE",
                "devise",
                "CHF",
                "versement",
                "REEL",
                "minimumConventionnel",
                "5,20");

        ArgumentCaptor<SaisieStage> saisie = ArgumentCaptor.forClass(SaisieStage.class);
        verify(etudiant.cas(EnregistrerStage.class)).executer(any(), eq(7L), eq(4), saisie.capture());
        HorairesPrevus horaires = saisie.getValue().horaires();
        assertThat(horaires.parJours()).isTrue();
        assertThat(horaires.jours())
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 3, 4), new BigDecimal("7.5")),
                        Map.entry(LocalDate.of(2026, 3, 5), new BigDecimal("3")),
                        Map.entry(LocalDate.of(2026, 3, 6), new BigDecimal("7")));
        assertThat(horaires.periodes())
                .singleElement()
                .satisfies(periode -> assertThat(periode.semaine().total()).isEqualByComparingTo("4"));
        assertThat(horaires.conges())
                .containsExactly(new Interruption(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4)));
        assertThat(horaires.congesPayes()).isTrue();
        assertThat(horaires.feriesTravailles()).containsExactly(LocalDate.of(2026, 5, 8));
        assertThat(horaires.zone()).isEqualTo(Zone.GUYANE);
        assertThat(saisie.getValue().remuneration())
                .isEqualTo(new RemunerationPrevue(
                        true,
                        new BigDecimal("200"),
                        UniteGratification.SEMAINE,
                        "CHF",
                        ModeVersement.REEL,
                        null,
                        new BigDecimal("5.20")));
    }

    @Test
    void without_javascript_a_button_adds_a_row_and_another_one_counts_and_nothing_is_kept() {
        Suivi ajout = envoyer(
                etudiant,
                "stage",
                "enregistrer-stage",
                "sujet",
                "Le bois",
                "periodes[0].debut",
                "2026-03-02",
                "suivant",
                "ajouter-periodes");
        Document page = Jsoup.parse(ajout.html());
        assertThat(page.select("[name='periodes[1].debut']")).hasSize(1);
        assertThat(page.select("[name=sujet]").val()).isEqualTo("Le bois");
        assertThat(page.select("legend[data-es-focus]").text()).isEqualTo("Période 2");
        assertThat(ajout.html()).doesNotContain("es-resume");

        SaisieStage complete = Exemples.stage();
        ApercuStage apercu = Exemples.apercu(complete);
        Mockito.when(etudiant.cas(EstimerStage.class).executer(any(), anyLong(), any()))
                .thenReturn(apercu);
        Suivi calcul = envoyer(
                etudiant,
                "stage",
                "enregistrer-stage",
                "debut",
                "2026-02-02",
                "fin",
                "2026-07-31",
                "lundi",
                "7",
                "suivant",
                "calculer");

        verifyNoInteractions(etudiant.cas(EnregistrerStage.class));
        ArgumentCaptor<SaisieStage> estimee = ArgumentCaptor.forClass(SaisieStage.class);
        verify(etudiant.cas(EstimerStage.class), Mockito.atLeastOnce()).executer(any(), anyLong(), estimee.capture());
        assertThat(estimee.getValue().semaine().total())
                .as("the figures are those of what is typed")
                .isEqualByComparingTo("7");
        assertThat(calcul.html())
                .contains("5 mois 10 jours (840 h)", "Lundi de Pentecôte", "mai 2026")
                .doesNotContain("es-resume");
    }

    @Test
    void the_legal_minimum_needs_no_amount() {
        envoyer(etudiant, "stage", "enregistrer-stage", "gratification", "MINIMUM", "montant", "12", "unite", "MOIS");

        ArgumentCaptor<SaisieStage> saisie = ArgumentCaptor.forClass(SaisieStage.class);
        verify(etudiant.cas(EnregistrerStage.class)).executer(any(), eq(7L), eq(4), saisie.capture());
        assertThat(saisie.getValue().gratifie()).isTrue();
        assertThat(saisie.getValue().montant()).isNull();
    }

    @Test
    void an_agreed_amount_must_be_said() {
        Suivi suivi = envoyer(
                etudiant, "stage", "enregistrer-stage", "gratification", "MONTANT", "montant", "", "sujet", "Le bois");

        refuse(etudiant, EnregistrerStage.class, suivi, "stage", "Indiquez le montant convenu");
        assertThat(suivi.html()).contains("value=\"Le bois\"").contains("ns_enregistrer-stage-montant-erreur");
    }

    @Test
    void the_search_for_a_teacher_is_checked() {
        refuse(
                etudiant,
                ChoisirReferent.class,
                envoyer(etudiant, "referent", "enregistrer-referent", "referent", TROP_LONG, "choisi", TROP_LONG),
                "referent",
                "trop long");

        envoyer(etudiant, "referent", "choisir-referent", "login", "prof");
        verify(etudiant.cas(ChoisirReferent.class)).executer(any(), eq(7L), eq(4), eq("prof"));
    }

    @Test
    void the_answer_to_a_refusal_is_checked() {
        montrer(Exemples.complete(EtatConvention.A_CORRIGER, "Motif"));

        refuse(
                etudiant,
                SoumettreConvention.class,
                envoyer(etudiant, "recapitulatif", "soumettre", "reponse", TROP_LONG),
                "recapitulatif",
                "trop long");
    }

    @Test
    void handing_in_leads_to_the_convention() {
        Suivi suivi = envoyer(etudiant, "recapitulatif", "soumettre", "reponse", "Corrigé");

        verify(etudiant.cas(SoumettreConvention.class)).executer(any(), eq(7L), eq(4), eq("Corrigé"));
        assertThat(suivi.parametre("vue")).isEqualTo("fiche");
        assertThat(suivi.html()).contains("soumise au centre de gestion");
    }

    @Test
    void a_refusal_of_the_rules_is_told_on_the_page() {
        Mockito.doThrow(new RefusMetier(Probleme.auChamp("lieu.tuteurNom", "convention.regle.M02T")))
                .when(etudiant.cas(SoumettreConvention.class))
                .executer(any(), anyLong(), anyInt(), any());

        Suivi suivi = envoyer(etudiant, "recapitulatif", "soumettre");

        assertThat(suivi.html()).contains("Indiquez le nom du tuteur");
    }

    @Test
    void two_editors_the_second_is_told_and_sends_again_with_the_new_version() {
        Mockito.doThrow(new ModificationConcurrente("convention 7"))
                .when(etudiant.cas(EnregistrerLieu.class))
                .executer(any(), anyLong(), eq(3), any());

        Suivi suivi = envoyer(etudiant, "lieu", "enregistrer-lieu", "version", "3", "tuteurNom", "Ma saisie");

        assertThat(suivi.html())
                .contains("Une autre personne a modifié cette page")
                .contains("value=\"Ma saisie\"")
                .contains("name=\"version\" value=\"4\"");
    }

    @Test
    void dropping_a_draft_asks_first() {
        assertThat(etudiant.ecran().montrer("vue", "abandon", "id", "7").html()).contains("ne peut pas être annulé");

        Suivi suivi = envoyer(etudiant, "abandon", "abandonner");

        verify(etudiant.cas(AbandonnerBrouillon.class)).executer(any(), eq(7L), eq(4));
        assertThat(suivi.html()).contains("Le brouillon est supprimé");
    }

    @Test
    void what_is_no_draft_any_more_is_not_offered_to_be_dropped() {
        montrer(Exemples.complete(EtatConvention.SOUMISE, null));

        assertThat(etudiant.ecran().montrer("vue", "abandon", "id", "7").html())
                .doesNotContain("ne peut pas être annulé")
                .contains("Convention n° 2026-000007");
    }

    @Test
    void staff_begins_the_convention_of_a_student_and_is_not_told_that_it_is_its_own() {
        Mockito.when(gestion.cas(CommencerConvention.class).executer(any(), any()))
                .thenReturn(7L);

        Suivi suivi =
                envoyer(gestion, "nouvelle", "commencer", "numeroEtudiant", "20260001", "inscription", "2026/M2/1");

        assertThat(suivi.html()).contains("La convention est commencée").doesNotContain("Votre convention");
    }

    @Test
    void the_staffs_search_is_checked() {
        Suivi suivi = gestion.ecran()
                .envoyer("chercher", Map.of(), Map.of("annee", "12", "etat", "PERDUE", "nom", TROP_LONG));

        assertThat(suivi.html()).contains("es-resume").contains("Indiquez un nombre de");
        assertThat(suivi.parametres().getNames()).doesNotContain("annee", "nom");
    }

    @Test
    void the_staffs_search_becomes_an_address() {
        Suivi suivi = gestion.ecran()
                .envoyer("chercher", Map.of("numero", "4"), Map.of("nom", " durand ", "etat", "SOUMISE"));

        assertThat(suivi.parametre("nom")).isEqualTo("durand");
        assertThat(suivi.parametre("etat")).isEqualTo("SOUMISE");
        assertThat(suivi.parametre("numero")).isNull();
    }

    @Test
    void the_search_for_a_student_is_checked() {
        Suivi suivi =
                gestion.ecran().envoyer("chercher-etudiant", Map.of("vue", "etudiant"), Map.of("recherche", "  "));

        assertThat(suivi.html()).contains("Indiquez un nom ou un numéro.");
    }

    @Test
    void a_refusal_needs_a_reason() {
        montrer(Exemples.complete(EtatConvention.SOUMISE, null));

        refuse(
                gestion,
                RefuserConvention.class,
                envoyer(gestion, "refuser", "refuser", "motif", " "),
                "refuser",
                "Indiquez le motif.");
    }

    @Test
    void staff_decides() {
        montrer(Exemples.complete(EtatConvention.SOUMISE, null));

        envoyer(gestion, "refuser", "refuser", "motif", "Revoir les dates", "champs", "DATES");
        Mockito.when(gestion.cas(ValiderEtape.class).executer(any(), eq(7L), eq(4), any(), any()))
                .thenReturn(EtatConvention.VALIDEE);
        Suivi valide = envoyer(gestion, "fiche", "valider", "etape", "VALIDATION_CENTRE", "commentaire", "Bien.");

        verify(gestion.cas(RefuserConvention.class))
                .executer(any(), eq(7L), eq(4), eq("Revoir les dates"), eq(List.of(ChampConvention.DATES)));
        verify(gestion.cas(ValiderEtape.class))
                .executer(any(), eq(7L), eq(4), eq(NatureEtape.VALIDATION_CENTRE), eq("Bien."));
        assertThat(valide.html()).contains("La convention est validée.");
    }

    @Test
    void the_students_portlet_cannot_decide() {
        Suivi suivi = envoyer(etudiant, "fiche", "valider", "etape", "VALIDATION_CENTRE");

        assertThat(suivi.html()).contains("Vous n’avez pas accès");
        verifyNoInteractions(etudiant.cas(ValiderEtape.class));
    }
}
