package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.centregestion.ConsulterCentre;
import org.entstage.centregestion.ConsulterCircuit;
import org.entstage.centregestion.EnregistrerSignataire;
import org.entstage.centregestion.FicheCircuit;
import org.entstage.centregestion.FicheGestion;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.centregestion.ReglerCircuit;
import org.entstage.centregestion.SaisieCentre;
import org.entstage.centregestion.contenu.ConsulterContenus;
import org.entstage.centregestion.contenu.FicheContenus;
import org.entstage.centregestion.contenu.ListerLieux;
import org.entstage.centregestion.personnel.EquipeDuCentre;
import org.entstage.centregestion.personnel.ListerPersonnel;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.TypeCircuit;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
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

/** The page of a centre with all that leads from it, and the steps of its conventions. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CentreEcransTest {

    private static final Circuit PARALLELE = Circuit.lire(
                    "1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE=RESPONSABLE_FORMATION;"
                            + " 2 VERIFICATION_CENTRE?; 3 VALIDATION_CENTRE; 4 SIGNATURE_ETUDIANT; 5 SIGNATURE_TUTEUR;"
                            + " 6 SIGNATURE_ACCUEIL; 7 SIGNATURE_REFERENT; 8 SIGNATURE_ETABLISSEMENT")
            .orElseThrow();

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
        Mockito.clearInvocations(portlet.cas(ReglerCircuit.class));
        Mockito.when(portlet.cas(ConsulterCentre.class).executer(any(), anyLong()))
                .thenReturn(centre(NiveauCentre.COMPOSANTE));
        circuit(new FicheCircuit(false, Circuit.LIVRE, Circuit.LIVRE, null, List.of()));
    }

    @Test
    void the_page_of_a_centre_leads_to_everything_about_it_and_from_there_back() {
        Mockito.when(portlet.cas(ListerPersonnel.class).executer(any(), anyLong()))
                .thenReturn(new EquipeDuCentre(3, "UFR Sciences", List.of(), List.of(), List.of(), false));
        Mockito.when(portlet.cas(ListerLieux.class).executer(any())).thenReturn(List.of());
        Mockito.when(portlet.cas(ConsulterContenus.class).executer(any(), anyLong()))
                .thenReturn(new FicheContenus(3, "UFR Sciences", -1, "", "", List.of(), false, false));

        Document page = lire("vue", "centregestion-centre", "id", "3");

        assertThat(page.select(".es-carte h3 a").eachText())
                .containsExactly(
                        "Coordonnées",
                        "Réglages",
                        "Circuit des conventions",
                        "Pièces à fournir",
                        "Règles",
                        "Courriels",
                        "Modèles de documents",
                        "Composantes et étapes",
                        "Signataires",
                        "Personnel",
                        "Consignes, documents et logo",
                        "Place dans l’établissement");
        assertThat(page.select(".es-carte h3 a").eachAttr("href"))
                .anyMatch(adresse -> adresse.contains("vue=personnel") && adresse.contains("centre=3"))
                .anyMatch(adresse -> adresse.contains("vue=consignes") && adresse.contains("centre=3"))
                .anyMatch(adresse -> adresse.contains("vue=circuit") && adresse.contains("id=3"));
        for (String[] vue : new String[][] {
            {"vue", "personnel", "centre", "3"}, {"vue", "consignes", "centre", "3"}, {"vue", "circuit", "id", "3"}
        }) {
            assertThat(lire(vue).select(".es-chemin a").eachAttr("href"))
                    .as(vue[1])
                    .anyMatch(adresse -> adresse.contains("vue=centregestion-centre") && adresse.contains("id=3"));
        }
    }

    @Test
    void an_account_that_could_not_be_checked_keeps_what_was_typed_and_offers_to_save_it_all_the_same() {
        assertThat(lire("vue", "centregestion-signataire", "id", "3").select("[name=sansVerifier]"))
                .isEmpty();
        Mockito.doThrow(new RefusMetier(Probleme.auChamp("sansVerifier", "centre.signataire.compte.nonVerifie")))
                .when(portlet.cas(EnregistrerSignataire.class))
                .executer(any(), anyLong(), any(), anyInt(), any(), any(), eq(false));
        Map<String, String> saisie =
                new HashMap<>(Map.of("id", "3", "nom", "Mme Ève Doyenne", "qualite", "Doyenne", "login", "doyenne"));

        Document page = Jsoup.parse(portlet.ecran()
                .envoyer("enregistrer-signataire", Map.of("vue", "centregestion-signataire", "id", "3"), saisie)
                .html());

        assertThat(page.select("[name=login]").val()).isEqualTo("doyenne");
        assertThat(page.select("[name=nom]").val()).isEqualTo("Mme Ève Doyenne");
        assertThat(page.select(".es-champ:has([name=sansVerifier])").text())
                .contains("Enregistrer ce compte sans qu’il soit vérifié", "L’annuaire ne répond pas");
        saisie.put("sansVerifier", "true");
        portlet.ecran().envoyer("enregistrer-signataire", Map.of("vue", "centregestion-signataire", "id", "3"), saisie);
        Mockito.verify(portlet.cas(EnregistrerSignataire.class))
                .executer(any(), eq(3L), isNull(), eq(0), isNull(), any(), eq(true));
    }

    @Test
    void the_steps_say_where_they_come_from() {
        assertThat(lire("vue", "circuit", "id", "3").text())
                .contains("Étapes livrées avec l’application", "Signature de l’établissement")
                .doesNotContain("Reprendre les étapes du dessus");

        circuit(new FicheCircuit(false, PARALLELE, PARALLELE, "Centre de l’UFR", List.of()));
        Document page = lire("vue", "circuit", "id", "3");
        assertThat(page.text()).contains("Étapes reprises de Centre de l’UFR");
        assertThat(page.select("ol > li").get(1).text())
                .isEqualTo("En même temps : Validation pédagogique, par le responsable de la formation"
                        + " Vérification administrative, par le centre de gestion (facultatif)");

        circuit(new FicheCircuit(true, PARALLELE, Circuit.LIVRE, null, List.of("Centre A", "Centre B")));
        assertThat(lire("vue", "circuit", "id", "3").text())
                .contains("Étapes propres à ce centre", "2 centres ont leurs propres étapes")
                .contains("Reprendre les étapes du dessus");
    }

    @Test
    void steps_are_numbered_in_a_form_and_saved() {
        circuit(new FicheCircuit(true, PARALLELE, Circuit.LIVRE, null, List.of()));
        Map<String, String> saisie = new HashMap<>();
        lire("vue", "circuit", "id", "3")
                .select("form:has(table) [name^=etapes]")
                .forEach(champ -> saisie.put(
                        champ.attr("name"),
                        champ.tagName().equals("select")
                                ? champ.select("option[selected]").val()
                                : champ.val()));
        assertThat(saisie).hasSize(14 + 3 + 7 + 6 + 3 * 5).containsEntry("etapes[2].rang", "2");
        saisie.put("id", "3");
        saisie.put("etapes[1].rang", "3");
        saisie.put("etapes[1].requise", "false");
        saisie.put("etapes[1].delai", "10");
        saisie.put("etapes[2].personne", "zoe");

        var suite = portlet.ecran().envoyer("enregistrer-circuit", Map.of("vue", "circuit", "id", "3"), saisie);

        ArgumentCaptor<Circuit> ecrit = ArgumentCaptor.forClass(Circuit.class);
        Mockito.verify(portlet.cas(ReglerCircuit.class))
                .executer(any(), eq(3L), eq(TypeCircuit.CONVENTION), ecrit.capture());
        assertThat(ecrit.getValue().ecrire())
                .startsWith("1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE=RESPONSABLE_FORMATION@zoe; 2 VERIFICATION_CENTRE?;"
                        + " 3 ACCORD_ACCUEIL? 10//; 3 VALIDATION_CENTRE; 4 ");
        assertThat(Jsoup.parse(suite.html()).text()).contains("Les étapes sont enregistrées");
    }

    @Test
    void what_is_wrong_stands_at_its_step_and_what_was_typed_stays() {
        Mockito.doThrow(new RefusMetier(Probleme.auChamp("VALIDATION_CENTRE", "circuit.toujours")))
                .when(portlet.cas(ReglerCircuit.class))
                .executer(any(), anyLong(), any(), any());

        Document page = Jsoup.parse(portlet.ecran()
                .envoyer(
                        "enregistrer-circuit",
                        Map.of("vue", "circuit", "id", "3"),
                        Map.of("id", "3", "etapes[0].rang", "1", "etapes[6].rang", "9"))
                .html());
        Mockito.doNothing().when(portlet.cas(ReglerCircuit.class)).executer(any(), anyLong(), any(), any());

        assertThat(page.select(".es-champ--erreur .es-erreur").text())
                .contains("Validation administrative : cette étape a toujours lieu");
        assertThat(page.select("input[name='etapes[6].rang']").val()).isEqualTo("9");
        assertThat(page.select(".es-resume a").attr("href")).endsWith("etapes-5--rang");
    }

    @Test
    void a_number_that_is_none_never_reaches_the_use_case() {
        Document page = Jsoup.parse(portlet.ecran()
                .envoyer(
                        "enregistrer-circuit",
                        Map.of("vue", "circuit", "id", "3"),
                        Map.of("id", "3", "etapes[0].rang", "un"))
                .html());

        assertThat(page.text()).contains("Indiquez un nombre entier");
        Mockito.verifyNoInteractions(portlet.cas(ReglerCircuit.class));
    }

    @Test
    void the_steps_are_inherited_again_by_a_button() {
        portlet.ecran().envoyer("heriter-circuit", Map.of("vue", "circuit", "id", "3"), Map.of("id", "3"));

        Mockito.verify(portlet.cas(ReglerCircuit.class)).executer(any(), eq(3L), eq(TypeCircuit.CONVENTION), eq(null));
    }

    @Test
    void the_institution_has_its_page_and_its_own_centre_follows_it() {
        Document page = lire("vue", "circuit");
        assertThat(page.select("form:has(table)")).hasSize(1);
        assertThat(page.select(".es-chemin a").eachText()).contains("Paramètres de l’établissement");

        Mockito.when(portlet.cas(ConsulterCentre.class).executer(any(), anyLong()))
                .thenReturn(centre(NiveauCentre.ETABLISSEMENT));
        Document racine = lire("vue", "circuit", "id", "3");
        assertThat(racine.select("form:has(table)")).isEmpty();
        assertThat(racine.text()).contains("Ouvrir le circuit de l’établissement");
    }

    @Test
    void everything_reads_in_english_too() {
        portlet.ecran().en(Locale.ENGLISH);
        circuit(new FicheCircuit(true, PARALLELE, Circuit.LIVRE, null, List.of("A")));

        assertThat(lire("vue", "circuit", "id", "3").text())
                .contains("At the same time", "Academic approval, by the head of the programme", "One office has")
                .doesNotContain("étape", "??");
    }

    private static void circuit(FicheCircuit fiche) {
        Mockito.when(portlet.cas(ConsulterCircuit.class).executer(any(), anyLong(), any()))
                .thenReturn(fiche);
    }

    private static FicheGestion centre(NiveauCentre niveau) {
        return new FicheGestion(
                3,
                0,
                niveau,
                null,
                new SaisieCentre("SCI", "UFR Sciences", null, null, null, null, null, null, null),
                null,
                List.of(),
                0,
                0,
                new FicheGestion.Possibilites(true, true, true));
    }

    private static Document lire(String... parametres) {
        return Jsoup.parse(portlet.ecran().montrer(parametres).html());
    }
}
