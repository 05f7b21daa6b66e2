package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.util.Map;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.ChoisirStructure;
import org.entstage.convention.InscrireStructure;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.portlet.commun.ScreenTester.Suivi;
import org.entstage.structureaccueil.CompleterStructure;
import org.entstage.structureaccueil.ConsulterStructure;
import org.entstage.structureaccueil.SaisieProfil;
import org.entstage.structureaccueil.SaisieStructure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

/** The host: looked up, described, completed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormulairesDeLHoteTest extends EssaiDeFormulaires {

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
}
