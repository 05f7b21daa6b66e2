package org.entstage.portlet.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;
import org.entstage.droits.IdentifierActeur;
import org.entstage.essai.Acteurs;
import org.entstage.etudiant.RetrouverNumeroEtudiant;
import org.entstage.portlet.commun.ScreenTester.Suivi;
import org.entstage.portlet.commun.essai.UsageEssai;
import org.entstage.texte.Textes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.core.io.DefaultResourceLoader;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntStagePortletTest {

    private static final Map<String, String> VUE = Map.of("vue", "formulaire", "id", "7");

    private final UsageEssai usage = new UsageEssai();
    private final IdentifierActeur identifier = Acteurs.identifier();
    private final RetrouverNumeroEtudiant retrouverNumero = Mockito.mock(RetrouverNumeroEtudiant.class);
    private final ScreenTester essai = new ScreenTester("classpath:essai/essai.xml", new DefaultResourceLoader(), c -> {
        c.registerBean(UsageEssai.class, () -> usage);
        c.registerBean(Textes.class, () -> (texte, langue) -> "");
        c.registerBean(IdentifierActeur.class, () -> identifier);
        c.registerBean(RetrouverNumeroEtudiant.class, () -> retrouverNumero);
    });

    @AfterEach
    void fermer() {
        essai.close();
    }

    @Test
    void the_person_comes_from_the_portal() {
        String html =
                essai.enTantQue("camille", "etudiant", "20260001").montrer().html();

        assertThat(html).contains("Camille Exemple").contains("vue=formulaire").contains("id=7");
        assertThat(usage.acteur.login()).isEqualTo("camille");
        assertThat(usage.acteur.etendue(Action.CONVENTION_LIRE)).isEqualTo(Etendue.PROPRE);
        assertThat(usage.acteur.numeroEtudiant()).isEqualTo("20260001");
    }

    @Test
    void a_portal_that_gives_no_student_number_is_helped_once_per_session() {
        Mockito.when(retrouverNumero.pour("camille")).thenReturn(java.util.Optional.of("20260009"));

        essai.enTantQue("camille", "etudiant", null).montrer();
        essai.montrer();

        assertThat(usage.acteur.numeroEtudiant()).isEqualTo("20260009");
        Mockito.verify(retrouverNumero, Mockito.times(1)).pour("camille");
    }

    @Test
    void a_valid_form_reaches_the_use_case_and_the_next_page_says_so() {
        Suivi suivi = essai.envoyer(
                "enregistrer",
                VUE,
                Map.of("nom", "  Louis  ", "debut", "21/11/2026", "montant", "1 630,50", "lignes[0].texte", "abc"));

        assertThat(usage.recu).extracting("nom").isEqualTo("Louis");
        assertThat(usage.recu).extracting("debut").hasToString("2026-11-21");
        assertThat(usage.recu).extracting("montant").hasToString("1630.50");
        assertThat(suivi.parametre("vue")).isNull();
        assertThat(suivi.parametre("fait")).isEqualTo("essai");
        assertThat(suivi.parametres().getNames()).doesNotContain("implicitModel", "saisie");
    }

    @Test
    void a_bad_form_never_reaches_the_use_case_and_comes_back_with_what_was_typed() {
        Suivi suivi = essai.envoyer(
                "enregistrer",
                VUE,
                Map.of("nom", "", "courriel", "pas une adresse", "debut", "31/02/2026", "montant", "12 \"><b>"));

        assertThat(usage.recu).isNull();
        assertThat(suivi.parametre("vue")).isEqualTo("formulaire");
        assertThat(suivi.parametre("id")).isEqualTo("7");
        assertThat(suivi.html())
                .contains("4 points sont à corriger")
                .contains("href=\"#ns_enregistrer-nom\"")
                .contains("Remplissez ce champ.")
                .contains("value=\"pas une adresse\"")
                .contains("Indiquez une date qui existe")
                .contains("value=\"31/02/2026\"")
                .contains("value=\"12 &quot;&gt;&lt;b&gt;\"")
                .contains("aria-describedby=\"ns_enregistrer-nom-aide ns_enregistrer-nom-erreur\"")
                .contains("aria-invalid=\"true\"");
    }

    @Test
    void errors_speak_the_language_of_the_page() {
        String html = essai.en(Locale.ENGLISH)
                .envoyer("enregistrer", VUE, Map.of("nom", ""))
                .html();

        assertThat(html).contains("There is one thing to correct").contains("Fill in this field.");
    }

    @Test
    void two_browser_tabs_keep_their_own_refused_form() {
        Suivi premier = essai.envoyer("enregistrer", VUE, Map.of("nom", "", "choix", "a"));
        Suivi second = essai.envoyer("enregistrer", VUE, Map.of("nom", "", "courriel", "x"));

        assertThat(essai.montrer(premier.parametres()).html()).contains("value=\"a\" checked=\"checked\"");
        assertThat(second.html()).doesNotContain("checked").contains("value=\"x\"");
    }

    @Test
    void only_declared_fields_are_filled() {
        essai.envoyer("enregistrer", VUE, Map.of("nom", "Louis", "lignes[0].cache.valeur", "pris", "class", "x"));

        assertThat(usage.recu).isNotNull();
        assertThat(usage.recu).extracting("lignes").asList().isEmpty();
    }

    @Test
    void an_action_without_the_token_does_nothing_and_keeps_what_was_typed() {
        essai.montrer("vue", "formulaire", "id", "7");

        Suivi suivi = essai.envoyerSans("enregistrer", VUE, FakeParameters.de("nom", "Louis", "_jeton", "faux"));

        assertThat(usage.recu).isNull();
        assertThat(suivi.html()).contains("Votre session s’était terminée").contains("value=\"Louis\"");
    }

    @Test
    void a_session_that_ended_in_the_middle_of_a_form_loses_nothing() {
        essai.montrer("vue", "formulaire", "id", "7");
        essai.perdreLaSession();

        Suivi suivi = essai.envoyerSans("enregistrer", VUE, FakeParameters.de("nom", "Louis", "_jeton", "ancien"));

        assertThat(suivi.html()).contains("Votre session s’était terminée").contains("value=\"Louis\"");
    }

    @Test
    void every_form_carries_the_token() {
        assertThat(essai.montrer("vue", "formulaire", "id", "7").html())
                .containsPattern("<input type=\"hidden\" name=\"_jeton\" value=\"[A-Za-z0-9_-]{24}\"");
    }

    @Test
    void a_refusal_of_the_domain_stands_at_its_field_with_its_article() {
        usage.echec = new RefusMetier(new Probleme("debut", "commun.age.minutes", List.of(3), "art. L124-5"));

        String html = essai.envoyer("enregistrer", VUE, Map.of("nom", "Louis")).html();

        assertThat(html)
                .contains("il y a 3 min (art. L124-5)")
                .contains("ns_enregistrer-debut-erreur")
                .contains("value=\"Louis\"");
    }

    @Test
    void a_concurrent_edit_and_a_silent_system_are_told_and_nothing_typed_is_lost() {
        usage.echec = new ModificationConcurrente("essai");
        assertThat(essai.envoyer("enregistrer", VUE, Map.of("nom", "Louis")).html())
                .contains("Une autre personne a modifié")
                .contains("value=\"Louis\"");

        usage.echec = new SystemeIndisponible(SystemeIndisponible.ANNUAIRE, null);
        assertThat(essai.envoyer("enregistrer", VUE, Map.of("nom", "Louis")).html())
                .contains("L’annuaire de l’université ne répond pas")
                .contains("value=\"Louis\"");
    }

    @Test
    void anything_else_is_an_incident_with_a_number_and_no_details() {
        usage.echec = new IllegalStateException("donnee personnelle");

        Suivi suivi = essai.envoyer("enregistrer", VUE, Map.of("nom", "Louis"));

        assertThat(suivi.parametre("incident")).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(suivi.parametres().toString()).doesNotContain("donnee").doesNotContain("Exception");
        assertThat(suivi.html()).contains(suivi.parametre("incident")).doesNotContain("donnee");
    }

    @Test
    void a_view_without_right_or_of_an_unknown_thing_says_the_same() {
        usage.echec = new AccesRefuse("non");
        String refuse = essai.montrer().html();
        usage.echec = new Introuvable("rien");

        assertThat(refuse).contains("Vous n’avez pas accès");
        assertThat(essai.montrer().html()).isEqualTo(refuse);
        assertThat(essai.montrer("vue", "formulaire", "id", "abc").html()).contains("Vous n’avez pas accès");
    }

    @Test
    void a_screen_that_does_not_say_who_may_is_refused_to_everybody() {
        assertThat(essai.enTantQue("chef", "admin", null)
                        .montrer("vue", "a-personne")
                        .html())
                .contains("Vous n’avez pas accès");
        assertThat(usage.acteur).isNull();
    }

    @Test
    void a_screen_or_an_action_opens_with_one_of_its_rights_only() {
        essai.enTantQue("camille", "etudiant", "20260001").montrer("vue", "a-d-autres");
        essai.envoyer("decider", Map.of("vue", "a-d-autres"), Map.of());
        assertThat(usage.acteur).isNull();

        essai.enTantQue("chef", "admin", null).montrer("vue", "a-d-autres");
        assertThat(usage.acteur.login()).isEqualTo("chef");
    }

    @Test
    void a_stream_says_by_its_status_what_failed() {
        usage.echec = new Introuvable("rien");
        assertThat(essai.demander("flux", "id", "7").getStatus()).isEqualTo(404);
        usage.echec = new SystemeIndisponible(SystemeIndisponible.APOGEE, null);
        assertThat(essai.demander("flux", "id", "7").getStatus()).isEqualTo(503);
        usage.echec = new IllegalStateException("autre");
        assertThat(essai.demander("flux", "id", "7").getStatus()).isEqualTo(500);
    }

    @Test
    void a_stream_that_the_domain_refuses_says_why_and_is_no_incident() throws Exception {
        usage.echec = new RefusMetier(new Probleme("", "commun.age.minutes", List.of(3), "art. L124-5"));
        FakeResponses.Resource refus = essai.demander("flux", "id", "7");
        assertThat(refus.getStatus()).isEqualTo(409);
        assertThat(refus.getContentAsString())
                .contains("il y a 3 min (art. L124-5)")
                .doesNotContain("support le num");

        usage.echec = new ModificationConcurrente("essai");
        FakeResponses.Resource concurrente = essai.demander("flux", "id", "7");
        assertThat(concurrente.getStatus()).isEqualTo(409);
        assertThat(concurrente.getContentAsString()).contains("Une autre personne a modifié");
    }

    @Test
    void an_address_cannot_make_the_page_say_what_it_wants() {
        assertThat(essai.montrer("fait", "<script>", "incident", "appelez le 0800")
                        .html())
                .doesNotContain("<script>")
                .doesNotContain("0800");
    }
}
