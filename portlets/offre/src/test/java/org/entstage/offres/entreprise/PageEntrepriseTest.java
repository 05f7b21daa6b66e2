package org.entstage.offres.entreprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.offres.entreprise.UnEspace.document;
import static org.entstage.offres.entreprise.UnEspace.formulaire;
import static org.entstage.offres.entreprise.UnEspace.vers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.Cookie;
import org.entstage.essai.Acteurs;
import org.entstage.offre.ChampOffre;
import org.entstage.offre.ConsulterOffre;
import org.entstage.offre.DecisionSurOffre;
import org.entstage.offre.EtatOffre;
import org.entstage.offre.FicheOffre;
import org.entstage.offre.ModererOffre;
import org.entstage.offre.Publication;
import org.entstage.offre.PublierOffre;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.mock.web.MockHttpServletResponse;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageEntrepriseTest {

    private static final String[] STAGE = {
        "intitule", "Assistant qualité",
        "description", "Vous suivez la qualité.\n\n- mesurer\n- écrire",
        "type", "STAGE",
        "contrat", "STAGE",
        "domaine", "INFO",
        "commune", "Rennes",
        "codePostal", "35000",
        "precisionDebut", "dès que possible",
        "duree", "4",
        "unite", "MOIS",
        "remuneree", "true",
        "modes", "COURRIEL"
    };

    private UnEspace espace;

    @BeforeAll
    void ouvrir() {
        espace = new UnEspace("page-entreprise");
    }

    @AfterAll
    void fermer() {
        espace.close();
    }

    @BeforeEach
    void ailleurs() {
        espace.ailleurs();
    }

    private static String[] et(String[] champs, String... autres) {
        String[] tous = java.util.Arrays.copyOf(champs, champs.length + autres.length);
        System.arraycopy(autres, 0, tous, champs.length, autres.length);
        return tous;
    }

    private FicheOffre offre(String adresse) {
        return espace.modele
                .bean(ConsulterOffre.class)
                .executer(Acteurs.baip(), Long.parseLong(adresse.replaceFirst(".*/offre/(\\d+).*", "$1")));
    }

    @Test
    void every_answer_is_protected_and_the_space_sets_no_cookie() {
        MockHttpServletResponse response = espace.lire(espace.lien("garde@exemplaire.example.org"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(response.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(response.getCookies()).isEmpty();
        assertThat(document(response).text()).contains("Exemplaire & Fils", "Écrire une offre");
    }

    @Test
    void a_scanner_that_follows_links_changes_nothing() {
        String jeton = espace.lien("robot@exemplaire.example.org");
        String avant = espace.etat();

        for (String page : List.of("", "/offre", "/donnees", "/accord", "/approbations")) {
            assertThat(espace.lire(jeton + page).getStatus()).as(page).isEqualTo(200);
            assertThat(espace.demander("HEAD", jeton + page, Map.of("geste", "demander"))
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(espace.demander("OPTIONS", jeton, Map.of()).getStatus()).isEqualTo(405);

        assertThat(espace.etat()).isEqualTo(avant);
    }

    @Test
    void what_is_no_link_is_404_and_what_was_one_is_410() {
        String jeton = espace.lien("fini@exemplaire.example.org");
        String altere = jeton.substring(0, 54) + (jeton.endsWith("A") ? "B" : "A");
        for (String faux : List.of(altere, "x".repeat(55), "x", "a/b", jeton + "x")) {
            assertThat(espace.lire(faux).getStatus()).as(faux).isEqualTo(404);
        }
        assertThat(espace.lire(espace.lien("ACCUEIL_CONVENTION", 1)).getStatus())
                .as("good for something else")
                .isEqualTo(404);
        assertThat(espace.lire(jeton + "/inconnue").getStatus()).isEqualTo(404);

        espace.lien("fini@exemplaire.example.org");
        assertThat(espace.lire(jeton).getStatus()).as("replaced").isEqualTo(410);
        String expire = espace.lien("fini@exemplaire.example.org");
        espace.enTransaction(base -> base.createNativeQuery("update lien set expire_le = '2026-11-21 10:30:00'"
                        + " where courriel = 'fini@exemplaire.example.org'")
                .executeUpdate());
        assertThat(document(espace.lire(expire)).text()).contains("Lien expiré", "Demander un autre lien");
        assertThat(espace.lire(expire).getStatus()).isEqualTo(410);
    }

    @Test
    void a_form_that_is_not_of_this_space_is_refused() {
        String jeton = espace.lien("csrf@exemplaire.example.org");
        String autre = espace.lien("csrf2@exemplaire.example.org");
        Map<String, String> form = new HashMap<>(formulaire(espace.page(autre + "/offre"), autre + "/offre"));
        form.put("geste", "enregistrer");
        form.put("intitule", "Volée");
        String avant = espace.etat();

        assertThat(espace.demander("POST", jeton + "/offre", form).getStatus()).isEqualTo(403);
        form.remove("_lien");
        assertThat(espace.demander("POST", jeton + "/offre", form).getStatus()).isEqualTo(403);

        assertThat(espace.etat()).isEqualTo(avant);
    }

    @Test
    void a_thousand_bad_links_write_nothing_and_keep_nobody_else_waiting() {
        String jeton = espace.lien("autre@exemplaire.example.org");
        String avant = espace.etat();
        int refuses = 0;
        for (int i = 0; i < 1000; i++) {
            int statut = espace.lire("%055d".formatted(i)).getStatus();
            assertThat(statut).isIn(404, 429);
            refuses += statut == 429 ? 1 : 0;
        }
        assertThat(refuses).isEqualTo(1000 - EntrepriseConfiguration.APPELS_PAR_MINUTE);
        assertThat(espace.etat()).isEqualTo(avant);

        espace.ailleurs();

        assertThat(espace.lire(jeton).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse demanderUnLien(String... champs) {
        MockHttpServletResponse lue = espace.lire("");
        String valeur = document(lue).select("[name=_page]").val();
        Map<String, String> form = new HashMap<>(Map.of("_page", valeur));
        for (int i = 0; i < champs.length; i += 2) {
            form.put(champs[i], champs[i + 1]);
        }
        return espace.demander("POST", "", form, new Cookie("entstage-acces", valeur));
    }

    @Test
    void asking_for_a_link_answers_the_same_whoever_asks() throws Exception {
        espace.lien("connue@exemplaire.example.org");
        espace.ailleurs();
        espace.modele.sql().remettreAZero();
        MockHttpServletResponse connue = demanderUnLien("courriel", "connue@exemplaire.example.org");
        List<String> ordres = espace.modele.sql().ordres();
        espace.modele.sql().remettreAZero();
        MockHttpServletResponse inconnue = demanderUnLien("courriel", "personne@ailleurs.example.org");

        assertThat(inconnue.getStatus()).isEqualTo(connue.getStatus()).isEqualTo(303);
        assertThat(inconnue.getHeader("Location")).isEqualTo(connue.getHeader("Location"));
        assertThat(inconnue.getContentAsString()).isEqualTo(connue.getContentAsString());
        assertThat(espace.modele.sql().ordres()).as("the same work").isEqualTo(ordres);
        assertThat(espace.lire(espace.jeton("connue@exemplaire.example.org")).getStatus())
                .isEqualTo(200);
        assertThat(document(espace.lire(espace.jeton("personne@ailleurs.example.org")))
                        .text())
                .contains("Présentez votre organisme");
        MockHttpServletResponse fausse = demanderUnLien("courriel", "pas une adresse");
        assertThat(fausse.getStatus()).isEqualTo(422);
        assertThat(document(fausse).select("[name=courriel]").val()).isEqualTo("pas une adresse");
    }

    @Test
    void a_machine_that_fills_in_everything_and_a_form_of_another_site_bring_no_mail() {
        String avant = espace.etat();

        MockHttpServletResponse piegee = demanderUnLien("courriel", "robot@ailleurs.example.org", "site", "http://x");
        assertThat(piegee.getStatus()).as("nothing tells it").isEqualTo(303);
        assertThat(espace.demander("POST", "", Map.of("courriel", "a@ailleurs.example.org"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(espace.demander(
                                "POST",
                                "",
                                Map.of("courriel", "a@ailleurs.example.org", "_page", "x".repeat(24)),
                                new Cookie("entstage-acces", "y".repeat(24)))
                        .getStatus())
                .isEqualTo(403);

        assertThat(espace.etat()).isEqualTo(avant);
        for (int i = 0; i < EntrepriseConfiguration.DEMANDES_PAR_MINUTE; i++) {
            demanderUnLien("courriel", "souvent" + i + "@ailleurs.example.org");
        }
        assertThat(demanderUnLien("courriel", "trop@ailleurs.example.org").getStatus())
                .isEqualTo(429);
        assertThat(espace.lire(espace.lien("bureau@exemplaire.example.org")).getStatus())
                .as("a space is still open from there")
                .isEqualTo(200);
    }

    @Test
    void somebody_new_presents_his_company_and_goes_on_in_its_space() {
        demanderUnLien("courriel", "neuve@atelier.example.org", "organisme", "Ateliers <Neufs>");
        String invitation = espace.jeton("neuve@atelier.example.org");
        Document page = espace.page(invitation);
        assertThat(page.select("[name=raisonSociale]").val()).isEqualTo("Ateliers <Neufs>");

        MockHttpServletResponse incomplete = espace.envoyer(invitation, invitation, "personneNom", "Noa Neuve");
        assertThat(incomplete.getStatus()).isEqualTo(422);
        assertThat(document(incomplete).select(".es-resume a").eachAttr("href"))
                .contains("#organisme-siret", "#organisme-voie");
        assertThat(document(incomplete).select("[name=personneNom]").val()).isEqualTo("Noa Neuve");

        MockHttpServletResponse faite = espace.envoyer(
                invitation,
                invitation,
                "personneNom",
                "Noa Neuve",
                "siret",
                "552 081 317 66522",
                "voie",
                "1 rue Neuve",
                "codePostal",
                "35000",
                "commune",
                "Rennes");
        String jeton = vers(faite);
        assertThat(espace.lire(invitation).getStatus()).isEqualTo(410);
        assertThat(espace.page(jeton).text()).contains("Ateliers <Neufs>", "L’établissement vérifie votre organisme");
        String offre = vers(espace.envoyer(jeton + "/offre", jeton + "/offre", et(STAGE, "geste", "soumettre")));
        assertThat(offre(offre).etat()).isEqualTo(EtatOffre.EN_MODERATION);
        assertThat(offre(offre).structure().raisonSociale()).isEqualTo("Ateliers <Neufs>");
    }

    @Test
    void an_offer_is_written_refused_as_incomplete_handed_in_corrected_and_published() {
        String jeton = espace.lien("offre@exemplaire.example.org");
        MockHttpServletResponse incomplete =
                espace.envoyer(jeton + "/offre", jeton + "/offre", "intitule", "Sans rien", "geste", "soumettre");
        assertThat(incomplete.getStatus()).isEqualTo(422);
        Document page = document(incomplete);
        assertThat(page.select("[name=intitule]").val()).isEqualTo("Sans rien");
        assertThat(page.select(".es-resume a").eachAttr("href")).contains("#offre-description", "#offre-modes");
        String brouillon = page.select("form[enctype]").attr("action").replaceFirst("^/offre/entreprise/", "");
        assertThat(brouillon).as("what was typed is a draft now").endsWith("/modifier");

        Map<String, String> complete = formulaire(page, brouillon);
        for (int i = 0; i < STAGE.length; i += 2) {
            complete.put(STAGE[i], STAGE[i + 1]);
        }
        complete.put("geste", "soumettre");
        String offre = vers(espace.demander("POST", brouillon, complete));
        FicheOffre soumise = offre(offre);
        assertThat(soumise.etat()).isEqualTo(EtatOffre.EN_MODERATION);
        assertThat(soumise.parEntreprise()).isTrue();
        assertThat(soumise.saisie().description()).contains("<ul><li>mesurer</li>");
        assertThat(espace.page(offre).text()).contains("En vérification", "mesurer");

        espace.modele
                .bean(ModererOffre.class)
                .executer(
                        Acteurs.baip(),
                        soumise.id(),
                        soumise.version(),
                        DecisionSurOffre.CORRIGER,
                        "Dites le montant.",
                        List.of(ChampOffre.REMUNERATION));
        assertThat(espace.page(jeton).text()).contains("À corriger");
        Document aCorriger = espace.page(offre + "/modifier");
        assertThat(aCorriger.text()).contains("Dites le montant.", "la rémunération");
        assertThat(aCorriger.select(".es-groupe--acorriger legend").text()).contains("Rémunération");
        assertThat(aCorriger.select("[name=description]").first().wholeText()).contains("- mesurer");
        assertThat(vers(espace.envoyer(
                        offre + "/modifier",
                        offre + "/modifier",
                        "montant",
                        "700",
                        "montantUnite",
                        "MOIS",
                        "geste",
                        "soumettre")))
                .isEqualTo(offre);

        FicheOffre corrigee = offre(offre);
        espace.modele
                .bean(PublierOffre.class)
                .executer(Acteurs.baip(), corrigee.id(), corrigee.version(), Publication.A_TOUS);
        assertThat(espace.page(offre).text()).contains("Visible jusqu’au");
        assertThat(vers(espace.envoyer(offre, offre, "geste", "message", "texte", "Merci !")))
                .isEqualTo(offre);
        assertThat(espace.page(offre).text()).contains("Merci !", "Andréa Patron");
        assertThat(vers(espace.envoyer(offre, offre, "geste", "pourvueParNous")))
                .isEqualTo(offre);
        assertThat(offre(offre).pourvueParNous()).isTrue();
        MockHttpServletResponse trop = espace.demander(
                "POST",
                offre,
                Map.of(
                        "_lien",
                        formulaire(espace.page(offre), offre).get("_lien"),
                        "geste",
                        "arreter",
                        "version",
                        "0"));
        assertThat(trop.getStatus()).isEqualTo(409);
    }

    @Test
    void one_company_sees_nothing_of_another() {
        String jeton = espace.lien("une@exemplaire.example.org");
        String offre = vers(espace.envoyer(jeton + "/offre", jeton + "/offre", et(STAGE, "geste", "enregistrer")));
        demanderUnLien("courriel", "curieuse@ailleurs.example.org");
        String invitation = espace.jeton("curieuse@ailleurs.example.org");
        String autre = vers(espace.envoyer(
                invitation,
                invitation,
                "personneNom",
                "Curieuse",
                "raisonSociale",
                "Ailleurs",
                "siret",
                "44306184100047",
                "voie",
                "1 rue",
                "codePostal",
                "35000",
                "commune",
                "Rennes"));
        String chemin = autre + offre.substring(offre.indexOf('/'));

        assertThat(espace.lire(chemin).getStatus()).isEqualTo(404);
        assertThat(espace.lire(chemin + "/modifier").getStatus()).isEqualTo(404);
        assertThat(espace.lire(autre + "/candidature/1").getStatus()).isEqualTo(404);
        assertThat(espace.page(autre).text()).doesNotContain("Assistant qualité");
    }

    @Test
    void what_is_known_is_corrected_by_asking_and_the_agreement_is_asked_for() {
        String jeton = espace.lien("donnees@exemplaire.example.org");
        MockHttpServletResponse demandee =
                espace.envoyer(jeton + "/donnees", jeton + "/donnees", "voie", "12 quai Neuf", "geste", "demander");
        assertThat(vers(demandee)).isEqualTo(jeton + "/donnees");
        assertThat(espace.page(jeton + "/donnees").text()).contains("attend l’établissement");
        MockHttpServletResponse fausse = espace.envoyer(
                jeton + "/donnees", jeton + "/donnees", "personnes[0].courriel", "faux", "geste", "demander");
        if (fausse.getStatus() == 303) {
            throw new AssertionError("the first form is the one that withdraws");
        }
        String accord = jeton + "/accord";
        assertThat(espace.envoyer(accord, accord, "signataireNom", "A").getStatus())
                .isEqualTo(422);
        assertThat(vers(espace.envoyer(
                        accord,
                        accord,
                        "signataireNom",
                        "Andréa Patron",
                        "signataireFonction",
                        "Gérante",
                        "accepte",
                        "true")))
                .isEqualTo(accord);
        assertThat(espace.page(accord).text()).contains("Accord demandé");
    }

    @Test
    void both_languages_and_a_switch_that_keeps_the_link() {
        String jeton = espace.lien("langues@exemplaire.example.org");
        for (String page : List.of("", "/offre", "/donnees", "/accord", "/approbations")) {
            Document anglais = document(espace.demander("GET", jeton + page, Map.of("langue", "en")));
            assertThat(anglais.select("html").attr("lang")).isEqualTo("en");
            assertThat(anglais.text()).as(page).doesNotContain("Vos ", "établissement");
            assertThat(anglais.select("nav.es-onglets a").eachAttr("href"))
                    .allMatch(lien -> lien.contains("langue=en"));
        }
    }

    @Test
    void the_page_says_once_that_a_person_is_there() {
        String jeton = espace.lien("vue@exemplaire.example.org");
        String cle = formulaire(espace.page(jeton + "/offre"), jeton + "/offre").get("_lien");

        assertThat(espace.demander("POST", jeton, Map.of("_lien", cle, "geste", "ouvrir"))
                        .getStatus())
                .isEqualTo(204);
    }
}
