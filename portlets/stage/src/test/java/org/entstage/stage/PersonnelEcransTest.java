package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entstage.annuaire.ChercherPersonnels;
import org.entstage.annuaire.Personne;
import org.entstage.centregestion.personnel.AjouterPersonnel;
import org.entstage.centregestion.personnel.AvisPersonnel;
import org.entstage.centregestion.personnel.EquipeDuCentre;
import org.entstage.centregestion.personnel.FichePersonnel;
import org.entstage.centregestion.personnel.ListerPersonnel;
import org.entstage.centregestion.personnel.RetirerPersonnel;
import org.entstage.centregestion.personnel.SaisiePersonnel;
import org.entstage.droits.RolesLivres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonnelEcransTest {

    private Portlets portlet;

    @BeforeEach
    void ouvrir() {
        portlet = new Portlets("administration");
        portlet.ecran().enTantQue("admin", "admin", null).en(Locale.FRENCH);
        FichePersonnel chef = new FichePersonnel(
                "responsable",
                3,
                "Cheffe",
                "Ange",
                "ange@univ.example.org",
                "RESPONSABLE_CENTRE",
                null,
                LocalDate.of(2027, 6, 30),
                Set.of(AvisPersonnel.SOUMISE),
                true,
                true,
                true);
        Mockito.when(portlet.cas(ListerPersonnel.class).executer(any(), anyLong()))
                .thenReturn(new EquipeDuCentre(
                        7,
                        "Centre Sciences",
                        List.of(chef),
                        RolesLivres.tous(),
                        RolesLivres.tous().subList(2, 4),
                        false));
        Mockito.when(portlet.cas(ChercherPersonnels.class).executer(any(), any()))
                .thenReturn(List.of(new Personne(
                        "noa", "Mme", "Guide", "Noa", null, null, null, "SCI", Set.of("staff", "employee"))));
    }

    @Test
    void the_staff_is_shown_with_role_dates_and_mails() {
        Document page = lire("vue", "personnel", "centre", "7");

        assertThat(page.text())
                .contains(
                        "Ange Cheffe",
                        "Responsable de centre",
                        "jusqu’au 30 juin 2027",
                        "Convention soumise au centre");
    }

    @Test
    void somebody_found_in_the_directory_is_added_with_what_was_chosen() {
        Document choix = lire("vue", "personnel-chercher", "centre", "7", "q", "noa");
        assertThat(choix.select("a:contains(Choisir)").attr("href")).contains("login=noa");
        Document formulaire = lire("vue", "personnel-ajouter", "centre", "7", "login", "noa");
        assertThat(formulaire.text()).contains("Ajouter Noa Guide", "Gestionnaire de centre", "aucun message");
        assertThat(formulaire.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("SOUMISE", "CORRIGEE", "AVENANT", "PIECE", "OFFRE", "EVALUATION");

        portlet.ecran()
                .envoyer(
                        "ajouter-personnel",
                        Map.of("vue", "personnel-ajouter"),
                        Map.of("centre", "7", "login", "noa", "role", "GESTIONNAIRE", "avis", "VALIDEE"));

        Mockito.verify(portlet.cas(AjouterPersonnel.class))
                .executer(
                        any(),
                        eq(7L),
                        eq("noa"),
                        eq(new SaisiePersonnel("GESTIONNAIRE", null, null, Set.of(AvisPersonnel.VALIDEE), false)));
    }

    @Test
    void the_last_manager_is_announced_before_he_is_taken_away() {
        Document page = lire("vue", "personnel-retirer", "centre", "7", "login", "responsable");
        assertThat(page.text()).contains("dernière personne qui peut gérer le personnel");

        portlet.ecran()
                .envoyer(
                        "retirer-personnel",
                        Map.of("vue", "personnel-retirer"),
                        Map.of("centre", "7", "login", "responsable", "version", "3", "sansResponsable", "true"));

        Mockito.verify(portlet.cas(RetirerPersonnel.class)).executer(any(), eq(7L), eq("responsable"), eq(3), eq(true));
    }

    @AfterEach
    void fermer() {
        portlet.ecran().close();
    }

    private Document lire(String... parametres) {
        return Jsoup.parse(portlet.ecran().montrer(parametres).html(), "http://localhost/");
    }
}
