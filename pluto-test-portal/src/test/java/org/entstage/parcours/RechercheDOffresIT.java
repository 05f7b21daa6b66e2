package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A student searches offers, keeps one and a search; what is published for all can be read by everybody. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RechercheDOffresIT {

    private static final String OFFRES = "/portal/page/offres";

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void words_and_facets_find_the_address_keeps_them_and_another_student_sees_what_is_his() {
        Visiteur elle = portail.connecte("etudiant").ouvrir(OFFRES);
        elle.remplir(Map.of("mots", "developpeurs", "type", "STAGE"), "Rechercher");

        assertThat(elle.page().select("article h4").eachText())
                .isNotEmpty()
                .allMatch(titre -> titre.contains("évelopp"));
        assertThat(elle.page().select(".es-puce").text()).contains("Stage", "developpeurs");
        String adresse = elle.reponse().adresse().toString();
        String premiere = elle.page().select("article h4 a").first().text();
        assertThat(portail.connecte("etudiant2")
                        .ouvrir(adresse)
                        .page()
                        .select(".es-puce")
                        .text())
                .contains("developpeurs");

        elle.suivre(premiere);
        assertThat(elle.texte()).contains("Missions", "Postuler", "Publiée par");
        elle.presser("Garder");
        assertThat(elle.texte()).contains("L’offre est gardée");
        elle.suivre("Mes favorites");
        assertThat(elle.page().select("article h4").eachText()).contains(premiere);
        elle.presser("Ne plus garder");
        assertThat(elle.texte()).contains("Vous ne gardez aucune offre");
        assertThat(elle.ouvrir(adresse)
                        .suivre("Retirer le critère Stage")
                        .page()
                        .select(".es-puce"))
                .hasSize(2);
    }

    @Test
    void offers_for_my_programme_come_first_and_are_not_shown_to_others() {
        Visiteur elle = portail.connecte("etudiant").ouvrir(OFFRES);
        Element premiere = elle.page().select("article").first();
        assertThat(premiere.text()).contains("Pour votre formation");
        String detail = premiere.select("h4 a").first().absUrl("href");

        Visiteur autre = portail.connecte("etudiant2");
        assertThat(autre.ouvrir(OFFRES).page().select("h4").eachText()).isNotEmpty();
        assertThat(autre.ouvrir(detail).texte()).contains("réservée à d’autres formations");
    }

    @Test
    void a_search_is_saved_changed_and_deleted() {
        Visiteur elle = portail.connecte("etudiant").ouvrir(OFFRES);
        elle.remplir(Map.of("mots", "qualité", "type", "STAGE"), "Rechercher").suivre("Enregistrer cette recherche");
        assertThat(elle.saisie("Enregistrer").get("libelle")).contains("qualité", "Stage");
        elle.remplir(Map.of("libelle", ""), "Enregistrer");
        assertThat(elle.erreurs()).hasSize(1);
        elle.remplir(Map.of("libelle", "Qualité <b>", "frequence", "QUOTIDIENNE"), "Enregistrer");
        assertThat(elle.texte()).contains("La recherche est enregistrée", "Qualité <b>", "Chaque jour");
        elle.suivre("Modifier").remplir(Map.of("frequence", "JAMAIS"), "Enregistrer");
        assertThat(elle.texte()).contains("Ne pas envoyer");
        elle.presser("Voir les offres");
        assertThat(elle.page().select(".es-puce").text()).contains("qualité");
        elle.suivre("Mes recherches").presser("Supprimer la recherche");
        assertThat(elle.texte()).contains("Vous ne gardez aucune recherche");
    }

    @Test
    void feeds_are_read_by_everybody_and_a_link_that_is_none_says_so() throws Exception {
        HttpResponse<String> atom = lire("/offre/flux/atom.xml", null);
        assertThat(atom.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(atom.body(), Parser.xmlParser()).select("feed > entry > title"))
                .isNotEmpty();
        assertThat(atom.headers().allValues("Set-Cookie")).isEmpty();
        String etiquette = atom.headers().firstValue("ETag").orElseThrow();
        assertThat(lire("/offre/flux/atom.xml", etiquette).statusCode()).isEqualTo(304);
        assertThat(lire("/offre/flux/jobposting.json", null).body()).contains("\"JobPosting\"", "\"validThrough\"");
        assertThat(lire("/offre/flux/atom.xml?centre=INCONNU", null).statusCode())
                .isEqualTo(404);
        HttpResponse<String> lien = lire("/offre/alerte/inconnu", null);
        assertThat(lien.statusCode()).isEqualTo(404);
        assertThat(lien.body()).contains("Ce lien n’existe pas");
    }

    private HttpResponse<String> lire(String chemin, String etiquette) throws Exception {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(portail.url() + chemin));
        if (etiquette != null) {
            demande.header("If-None-Match", etiquette);
        }
        return HttpClient.newHttpClient().send(demande.build(), BodyHandlers.ofString());
    }
}
