package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.AbandonnerBrouillon;
import org.entstage.convention.ChoisirReferent;
import org.entstage.convention.CommencerConvention;
import org.entstage.convention.DemandeConvention;
import org.entstage.convention.EnregistrerDeclarations;
import org.entstage.convention.EnregistrerInformations;
import org.entstage.convention.EnregistrerLieu;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.SaisieDeclarations;
import org.entstage.convention.SoumettreConvention;
import org.entstage.portlet.commun.ScreenTester.Suivi;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** The steps of a student's draft, from its beginning to its end. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulairesTest extends EssaiDeFormulaires {

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
}
