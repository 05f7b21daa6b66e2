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
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.ApercuStage;
import org.entstage.convention.EnregistrerLieu;
import org.entstage.convention.EnregistrerStage;
import org.entstage.convention.EstimerStage;
import org.entstage.convention.HorairesPrevus;
import org.entstage.convention.RemunerationPrevue;
import org.entstage.convention.SaisieStage;
import org.entstage.gratification.ModeVersement;
import org.entstage.gratification.UniteGratification;
import org.entstage.portlet.commun.ScreenTester.Suivi;
import org.entstage.presence.DemiJournee;
import org.entstage.presence.Interruption;
import org.entstage.presence.Zone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** Place, tutor, hours and pay: what is typed, refused, and counted. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulairesDuStageTest extends EssaiDeFormulaires {

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
}
