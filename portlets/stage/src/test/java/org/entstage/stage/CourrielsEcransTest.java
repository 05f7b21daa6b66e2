package org.entstage.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entstage.commun.PageDe;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Total;
import org.entstage.notification.ConsulterCourriel;
import org.entstage.notification.CriteresCourriel;
import org.entstage.notification.EtatCourriel;
import org.entstage.notification.FicheCourriel;
import org.entstage.notification.LigneCourriel;
import org.entstage.notification.ListerCourriels;
import org.entstage.notification.RenvoyerCourriel;
import org.entstage.notification.avis.ChoisirMesCourriels;
import org.entstage.notification.avis.ConsulterMesCourriels;
import org.entstage.notification.avis.EssayerModele;
import org.entstage.notification.avis.MesCourriels;
import org.entstage.notification.avis.Preference;
import org.entstage.notification.avis.RetenirLangue;
import org.entstage.notification.modele.Apercu;
import org.entstage.notification.modele.CleModele;
import org.entstage.notification.modele.ConsulterEvenements;
import org.entstage.notification.modele.ConsulterModele;
import org.entstage.notification.modele.EcrireModele;
import org.entstage.notification.modele.EtatEvenement;
import org.entstage.notification.modele.EtatProfil;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.EvenementsDUnePlace;
import org.entstage.notification.modele.FicheModele;
import org.entstage.notification.modele.ModeleCourriel;
import org.entstage.notification.modele.MontrerModele;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.ReglerEvenement;
import org.entstage.texte.TexteEditable.Langue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The section of mails in the administration, and one's own mails. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CourrielsEcransTest {

    private static final CleModele CLE = new CleModele(Evenement.CONVENTION_REFUSEE, Profil.ETUDIANT, Langue.FR);
    private static final String[] MODELE = {
        "vue", "courriels-modele", "id", "7", "evenement", "CONVENTION_REFUSEE", "profil", "ETUDIANT", "langue", "FR"
    };

    private Portlets portlet = new Portlets("administration");

    @BeforeEach
    void en_administrateur() {
        portlet.ecran().enTantQue("admin", "admin", null).en(Locale.FRENCH);
        Mockito.when(portlet.cas(ConsulterEvenements.class).executer(any(), anyLong()))
                .thenReturn(new EvenementsDUnePlace(
                        7,
                        "Centre Sciences",
                        true,
                        Arrays.stream(Evenement.values())
                                .map(CourrielsEcransTest::etat)
                                .toList()));
        Mockito.when(portlet.cas(ConsulterModele.class).executer(any(), anyLong(), any()))
                .thenReturn(new FicheModele(
                        7,
                        "Centre Sciences",
                        CLE,
                        new ModeleCourriel("Convention {{convention.numero}}", "Bonjour <b>{{etudiant.nom}}</b>"),
                        true,
                        3,
                        "Centre Sciences",
                        new ModeleCourriel("Livré", "Livré"),
                        true));
        Mockito.when(portlet.cas(MontrerModele.class).executer(any(), any(), any()))
                .thenReturn(new Apercu("Convention 2026-000042", "Bonjour <b>Camille Exemple</b>", List.of()));
        LigneCourriel abandonne = new LigneCourriel(
                12,
                LocalDateTime.of(2026, 11, 21, 9, 30),
                "camille@etu.univ.example.org",
                Profil.ETUDIANT,
                "Convention <2026>",
                Evenement.CONVENTION_REFUSEE,
                EtatCourriel.ABANDONNE,
                1,
                LocalDateTime.of(2026, 11, 21, 9, 30),
                null,
                "550 no such user");
        Mockito.when(portlet.cas(ListerCourriels.class).executer(any(), any(), anyInt()))
                .thenReturn(new PageDe<>(List.of(abandonne), 1, 50, Total.de(1)));
        Mockito.when(portlet.cas(ConsulterCourriel.class).executer(any(), anyLong()))
                .thenReturn(new FicheCourriel(abandonne, "Bonjour\n•••••", "<a@b>", Langue.FR, 42L, true));
        Mockito.when(portlet.cas(ConsulterMesCourriels.class).executer(any()))
                .thenReturn(new MesCourriels(
                        new Preference(Langue.EN, null, true, Set.of(Evenement.CONVENTION_MODIFIEE)),
                        List.of(Evenement.CONVENTION_SOUMISE, Evenement.CONVENTION_MODIFIEE),
                        true));
    }

    private static EtatEvenement etat(Evenement evenement) {
        return new EtatEvenement(
                evenement,
                evenement.profils().stream()
                        .map(profil -> new EtatProfil(profil, null, evenement.parDefaut(profil), true, null))
                        .toList(),
                evenement == Evenement.CONVENTION_REFUSEE ? List.of(CLE) : List.of());
    }

    @AfterEach
    void fermer() {
        portlet.ecran().close();
    }

    @Test
    void a_place_shows_each_event_with_who_is_told() {
        Document page = lire("vue", "courriels", "id", "7");

        assertThat(page.select("tbody tr")).hasSize(Evenement.values().length);
        assertThat(page.select("tr:contains(Convention renvoyée)").text()).contains("Étudiant", "un modèle");
        assertThat(page.select("[th\\:if], [th\\:text]")).isEmpty();
        portlet.ecran().en(Locale.ENGLISH);
        assertThat(lire("vue", "courriels", "id", "7").text())
                .contains("Mails: Centre Sciences", "Agreement sent back for correction", "one template")
                .doesNotContain("Convention");
    }

    @Test
    void who_is_told_is_chosen_for_each_recipient_or_inherited() {
        Document page = lire("vue", "courriels-evenement", "id", "7", "evenement", "CONVENTION_REFUSEE");
        assertThat(page.select("label").eachText()).contains("Étudiant", "Enseignant référent");
        assertThat(page.select("option").eachText()).contains("comme plus haut : envoyé", "non envoyé");
        assertThat(page.text()).contains("écrit ici");

        portlet.ecran()
                .envoyer(
                        "regler-courriel",
                        Map.of("vue", "courriels-evenement"),
                        Map.of(
                                "id", "7",
                                "evenement", "CONVENTION_REFUSEE",
                                "profils[0].profil", "ETUDIANT",
                                "profils[0].actif", "",
                                "profils[1].profil", "REFERENT",
                                "profils[1].actif", "true"));

        Map<Profil, Boolean> demandes = new EnumMap<>(Profil.class);
        demandes.put(Profil.ETUDIANT, null);
        demandes.put(Profil.REFERENT, true);
        Mockito.verify(portlet.cas(ReglerEvenement.class))
                .executer(any(), eq(7L), eq(Evenement.CONVENTION_REFUSEE), eq(demandes));
    }

    @Test
    void a_template_is_shown_with_its_variables_and_a_preview_and_published() {
        Document page = lire(MODELE);
        assertThat(page.select("textarea").text()).isEqualTo("Bonjour <b>{{etudiant.nom}}</b>");
        assertThat(page.select(".es-apercu").text()).contains("Bonjour <b>Camille Exemple</b>");
        assertThat(page.select("code").eachText())
                .startsWith("{{motif}}")
                .contains("{{convention.numero}}")
                .doesNotContain("{{reponse}}");

        var suite = portlet.ecran()
                .envoyer("ecrire-modele", vue("courriels-modele"), avec("version", "3", "sujet", "S", "corps", "C"));

        Mockito.verify(portlet.cas(EcrireModele.class))
                .executer(any(), eq(7L), eq(CLE), eq(new ModeleCourriel("S", "C")), eq(3));
        assertThat(Jsoup.parse(suite.html()).text()).contains("Le modèle est publié");
    }

    @Test
    void an_unknown_variable_is_told_at_its_field_with_its_line_and_what_was_typed_stays() {
        Mockito.doThrow(new RefusMetier(Probleme.auChamp("corps", "courriel.modele.variable", 2, "etudiant.prenom")))
                .when(portlet.cas(EcrireModele.class))
                .executer(any(), anyLong(), any(), any(), anyInt());

        var suite = portlet.ecran()
                .envoyer(
                        "ecrire-modele",
                        vue("courriels-modele"),
                        avec("version", "3", "sujet", "S", "corps", "a\n{{etudiant.prenom}}"));

        Document page = Jsoup.parse(suite.html());
        assertThat(page.select(".es-champ--erreur").text())
                .contains("Ligne 2 : « etudiant.prenom » n’est pas une variable");
        assertThat(page.select("textarea").text()).contains("{{etudiant.prenom}}");
    }

    @Test
    void going_back_asks_first_and_a_test_goes_to_the_address_that_is_given() {
        String[] heriter = MODELE.clone();
        heriter[1] = "courriels-heriter";
        assertThat(lire(heriter).text()).contains("sera perdu", "Supprimer le modèle d’ici");
        portlet.ecran().envoyer("heriter-modele", vue("courriels-heriter"), avec("version", "3"));
        Mockito.verify(portlet.cas(EcrireModele.class)).executer(any(), eq(7L), eq(CLE), eq(null), eq(3));

        portlet.ecran().envoyer("essayer-modele", vue("courriels-modele"), avec("adresse", "moi@univ.example.org"));
        Mockito.verify(portlet.cas(EssayerModele.class)).executer(any(), eq(7L), eq(CLE), eq("moi@univ.example.org"));
    }

    @Test
    void the_journal_is_searched_by_address_and_shows_why_a_mail_failed() {
        var suite = portlet.ecran()
                .envoyer(
                        "chercher-courriels",
                        Map.of("vue", "courriels-journal"),
                        Map.of("etat", "ABANDONNE", "mot", "camille", "du", "2026-11-01"));
        assertThat(suite.parametre("etat")).isEqualTo("ABANDONNE");
        Document page = Jsoup.parse(suite.html());
        assertThat(page.text())
                .contains("Convention <2026>", "camille@etu.univ.example.org", "abandonné", "1 résultat");
        Mockito.verify(portlet.cas(ListerCourriels.class), Mockito.atLeastOnce())
                .executer(
                        any(),
                        eq(new CriteresCourriel(
                                EtatCourriel.ABANDONNE, null, "camille", LocalDate.of(2026, 11, 1), null)),
                        eq(1));

        assertThat(lire("vue", "courriels-courriel", "id", "12").text())
                .contains("550 no such user", "Bonjour", "•••••", "Envoyer de nouveau");
        portlet.ecran().envoyer("renvoyer-courriel", Map.of("vue", "courriels-courriel"), Map.of("id", "12"));
        Mockito.verify(portlet.cas(RenvoyerCourriel.class)).executer(any(), eq(12L));
    }

    @Test
    void everybody_chooses_his_own_mails_and_the_language_in_which_he_acts_is_kept() {
        portlet.ecran().close();
        for (String nom : List.of("mes-stages", "mes-stagiaires", "gestion-conventions")) {
            portlet = new Portlets(nom);
            en_administrateur();
            portlet.ecran().en(Locale.ENGLISH);
            Document page = lire("vue", "mes-courriels");
            assertThat(page.select("input[name=recus][checked]").eachAttr("value"))
                    .containsExactly("CONVENTION_SOUMISE");
            assertThat(page.select("input[name=resume][checked]")).hasSize(1);

            portlet.ecran()
                    .envoyer(
                            "choisir-mes-courriels",
                            Map.of("vue", "mes-courriels"),
                            Map.of("langue", "FR", "recus", "CONVENTION_MODIFIEE"));

            Set<Evenement> refuses = EnumSet.allOf(Evenement.class);
            refuses.remove(Evenement.CONVENTION_MODIFIEE);
            Mockito.verify(portlet.cas(ChoisirMesCourriels.class))
                    .executer(any(), eq(Langue.FR), eq(false), eq(refuses));
            Mockito.verify(portlet.cas(RetenirLangue.class)).executer(any(), eq(Langue.EN));
            portlet.ecran().close();
        }
    }

    private static Map<String, String> vue(String vue) {
        return avec("vue", vue);
    }

    private static Map<String, String> avec(String... autres) {
        Map<String, String> parametres = new HashMap<>(
                Map.of("id", "7", "evenement", "CONVENTION_REFUSEE", "profil", "ETUDIANT", "langue", "FR"));
        for (int i = 0; i < autres.length; i += 2) {
            parametres.put(autres[i], autres[i + 1]);
        }
        return parametres;
    }

    private Document lire(String... parametres) {
        return Jsoup.parse(portlet.ecran().montrer(parametres).html(), "http://localhost/");
    }
}
