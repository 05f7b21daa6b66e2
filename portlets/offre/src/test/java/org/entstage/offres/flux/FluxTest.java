package org.entstage.offres.flux;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entstage.commun.Introuvable;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.ListesLivrees;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.Valeur;
import org.entstage.nomenclature.ValeurDeListe;
import org.entstage.offre.CandidatureDOffre;
import org.entstage.offre.ConditionsDOffre;
import org.entstage.offre.ContactDOffre;
import org.entstage.offre.LieuDOffre;
import org.entstage.offre.PeriodeDOffre;
import org.entstage.offre.PosteOffert;
import org.entstage.offre.SaisieOffre;
import org.entstage.offre.UniteDuree;
import org.entstage.offre.flux.LireFlux;
import org.entstage.offre.flux.OffreDuFlux;
import org.entstage.portlet.commun.CommunConfiguration;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.page.Formats;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FluxTest {

    private static final String PORTAIL = "https://ent.example.org/offres";

    private final LireFlux lire = Mockito.mock(LireFlux.class);
    private final Clock horloge = Clock.fixed(Instant.parse("2026-11-21T09:05:00Z"), Formats.PARIS);
    private final Flux flux = new Flux(
            Guichet.limitant(List.of(), 60, () -> 0),
            lire,
            new FluxAtom(new Listes(), CommunConfiguration.textes(), "0350936C", PORTAIL, horloge),
            new FluxJobPosting(new Listes(), CommunConfiguration.textes(), "0350936C", PORTAIL));

    private static OffreDuFlux offre(long id, String intitule) {
        SaisieOffre saisie = new SaisieOffre(
                intitule,
                null,
                "<p>Vous <script>x()</script>concevez</p>",
                "Java",
                null,
                null,
                true,
                PosteOffert.de("STAGE", "STAGE", "INFO", Set.of("M2")),
                new LieuDOffre("Rennes", null, "35000", "FR", null, false),
                new PeriodeDOffre(LocalDate.of(2027, 2, 1), null, 5, UniteDuree.MOIS, null, null, null),
                new ConditionsDOffre(
                        true,
                        new BigDecimal("700"),
                        org.entstage.gratification.UniteGratification.MOIS,
                        "EUR",
                        null,
                        null,
                        false,
                        false,
                        false,
                        false,
                        null),
                new CandidatureDOffre(
                        null,
                        null,
                        new ContactDOffre(null, "Secret", null, null, "secret@example.org", null, null),
                        null));
        return new OffreDuFlux(
                id,
                saisie,
                null,
                "Service des stages",
                LocalDateTime.of(2026, 11, 20, 10, 0),
                LocalDate.of(2026, 12, 20));
    }

    private MockHttpServletResponse demander(String chemin, String... entete) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/offre/flux" + chemin);
        request.setPathInfo(chemin);
        if (entete.length > 0) {
            request.addHeader("If-None-Match", entete[0]);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        flux.handleRequest(request, response);
        return response;
    }

    private void publier(OffreDuFlux... offres) {
        Mockito.when(lire.executer(ArgumentMatchers.any(), ArgumentMatchers.any()))
                .thenReturn(List.of(offres));
    }

    @Test
    void the_atom_feed_has_all_that_rfc_4287_requires_and_nothing_that_is_hidden() throws Exception {
        publier(offre(7, "Stage « données » <b>"), offre(6, null));

        MockHttpServletResponse response = demander("/atom.xml");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/atom+xml");
        String xml = response.getContentAsString();
        assertThat(xml).doesNotContain("Secret").doesNotContain("secret@").doesNotContain("x()");
        Feed lu = (Feed) new WireFeedInput().build(new StringReader(xml));
        assertThat(lu.getId()).isNotBlank();
        assertThat(lu.getTitle()).isNotBlank();
        assertThat(lu.getUpdated()).isNotNull();
        assertThat(lu.getAuthors()).isNotEmpty();
        assertThat(lu.getEntries()).hasSize(2).allSatisfy(entree -> {
            assertThat(entree.getId()).startsWith("urn:");
            assertThat(entree.getTitle()).isNotBlank();
            assertThat(entree.getUpdated()).isNotNull();
            assertThat(entree.getAlternateLinks()).isNotEmpty();
            assertThat(entree.getSummary().getValue()).contains("Rennes (35)", "5 mois", "700,00");
        });
        assertThat(lu.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
        assertThat(lu.getEntries().get(0).getTitle()).isEqualTo("Stage « données » <b>");
    }

    @Test
    void each_job_posting_has_the_fields_of_schema_org() throws Exception {
        publier(offre(7, "Stage"));

        MockHttpServletResponse response = demander("/jobposting.json");

        JsonNode liste = new ObjectMapper().readTree(response.getContentAsString());
        assertThat(liste.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(liste.get("numberOfItems").asInt()).isEqualTo(1);
        JsonNode annonce = liste.get("itemListElement").get(0).get("item");
        assertThat(annonce.get("@type").asText()).isEqualTo("JobPosting");
        assertThat(annonce.get("title").asText()).isEqualTo("Stage");
        assertThat(annonce.get("description").asText()).contains("concevez").doesNotContain("script");
        assertThat(LocalDate.parse(annonce.get("datePosted").asText())).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(OffsetDateTime.parse(annonce.get("validThrough").asText()).toLocalDate())
                .isEqualTo(LocalDate.of(2026, 12, 20));
        assertThat(annonce.get("employmentType").asText()).isEqualTo("INTERN");
        assertThat(annonce.at("/hiringOrganization/name").asText()).isEqualTo("Entreprise confidentielle");
        assertThat(annonce.at("/jobLocation/address/addressCountry").asText()).isEqualTo("FR");
        assertThat(annonce.at("/jobLocation/address/addressRegion").asText()).isEqualTo("Bretagne");
        assertThat(annonce.at("/baseSalary/value/value").decimalValue()).isEqualByComparingTo("700");
        assertThat(annonce.at("/baseSalary/value/unitText").asText()).isEqualTo("MONTH");
        assertThat(response.getContentAsString()).doesNotContain("ecret");
    }

    @Test
    void empty_feeds_are_well_formed() throws Exception {
        publier();

        Feed lu = (Feed)
                new WireFeedInput().build(new StringReader(demander("/atom.xml").getContentAsString()));
        assertThat(lu.getEntries()).isEmpty();
        assertThat(lu.getUpdated()).isNotNull();
        assertThat(new ObjectMapper()
                        .readTree(demander("/jobposting.json").getContentAsString())
                        .get("itemListElement"))
                .isEmpty();
    }

    @Test
    void who_has_it_is_told_so_and_what_changed_has_another_tag() throws Exception {
        publier(offre(7, "Stage"));
        String etiquette = demander("/atom.xml").getHeader("ETag");

        MockHttpServletResponse encore = demander("/atom.xml", etiquette);
        assertThat(encore.getStatus()).isEqualTo(304);
        assertThat(encore.getContentAsByteArray()).isEmpty();
        assertThat(encore.getHeader("Cache-Control")).contains("public");
        publier(offre(7, "Autre stage"));
        MockHttpServletResponse autre = demander("/atom.xml", etiquette);
        assertThat(autre.getStatus()).isEqualTo(200);
        assertThat(autre.getHeader("ETag")).isNotEqualTo(etiquette);
    }

    @Test
    void what_is_not_there_and_who_asks_too_often_are_told_so() throws Exception {
        assertThat(demander("/autre").getStatus()).isEqualTo(404);
        Mockito.when(lire.executer(ArgumentMatchers.any(), ArgumentMatchers.any()))
                .thenThrow(new Introuvable("centre"));
        assertThat(demander("/atom.xml").getStatus()).isEqualTo(404);
        MockHttpServletResponse derniere = demander("/atom.xml");
        for (int i = 0; i < 60; i++) {
            derniere = demander("/atom.xml");
        }
        assertThat(derniere.getStatus()).isEqualTo(429);
        assertThat(derniere.getHeader("Retry-After")).isNotNull();
    }

    private static final class Listes implements Nomenclatures {

        @Override
        public List<Valeur> liste(Liste liste) {
            return List.of();
        }

        @Override
        public Optional<Valeur> valeur(Liste liste, String code) {
            return ListesLivrees.valeur(liste, code).map(ValeurDeListe::valeur);
        }
    }
}
