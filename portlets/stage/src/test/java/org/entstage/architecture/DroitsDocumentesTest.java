package org.entstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.stage.fautes.FauteMappingConstant;
import org.entstage.stage.fautes.FauteSansExige;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/rights.md} names every way in with who may; {@code -Drights.write=true} writes it. A way in that says
 * nothing, or that cannot be found by its text, stops the build.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DroitsDocumentesTest {

    private static final Path RACINE = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DOCUMENT = RACINE.resolve("docs/rights.md");
    private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");
    private static final Path ECRANS = Path.of("src/main/java");
    private static final Path FAUTES = Path.of("src/test/java/org/entstage/stage/fautes");

    /** Who is behind an address that no portlet guards; an address without a line stops the build. */
    private static final Map<String, String> ADRESSES = Map.of(
            "/WEB-INF/servlet/view",
            "nobody: containers answer no request for WEB-INF; portlets include it to draw their templates",
            "/simulateur",
            "everybody (`SIMULER`), by GET; 600 calls a minute and address, together with the one above; reads ceilings and settings, no person's data",
            "/accueil/*",
            "who has a link that is good, for its one convention: reading by GET, `ACCUEIL_COMPLETER` and `ACCUEIL_DECIDER` by POST; 120 calls a minute and address",
            "/api/simulation",
            "everybody (`SIMULER`), by POST, from pages of other sites too; reads ceilings and settings, no person's data");

    /** What a job may; a job without a line stops the build. */
    private static final Map<String, String> TACHES = Map.of(
            "envoi-courriels",
            "sends the mails that wait in the outbox and notes what became of them; reads nothing else",
            "documents-figes",
            "makes the bytes of documents that were decided, as the parties will sign them, and keeps them once; decides nothing",
            "suivi-signatures",
            "hands requests for signatures to the signature service, asks what became of them, takes back what was given up;"
                    + " writes who signed or refused and keeps what comes back; decides nothing",
            "purge-courriels",
            "takes mails out of the outbox that were sent or given up long ago, and the lines of digests as old; reads nothing else",
            "relances",
            "reads the steps that wait and the conventions whose placement is near; writes the mails about them and notes"
                    + " that it did; decides nothing",
            "resumes-courriels",
            "makes each person's digest of the mails that wait for it; reads nothing else");

    private static final Map<String, List<Porte>> PORTLETS = InventaireDesPortes.portlets(WEB_INF);

    @Test
    void the_document_is_what_the_code_does() throws IOException {
        String attendu = TableDesDroits.rediger(PORTLETS, decrits(adresses(), ADRESSES), decrits(taches(), TACHES));
        if (Boolean.getBoolean("rights.write")) {
            Files.writeString(DOCUMENT, attendu);
        }

        assertThat(InventaireDesPortes.contenu(DOCUMENT))
                .as("docs/rights.md is stale: run this test with -Drights.write=true and read what changed")
                .isEqualTo(attendu);
    }

    @Test
    void every_handler_says_who_may() {
        assertThat(muettes(toutes())).isEmpty();
        assertThat(toutes()).hasSizeGreaterThan(40);
    }

    @Test
    void a_handler_that_says_nothing_is_caught() {
        assertThat(muettes(InventaireDesPortes.portes("faute", Set.of(FauteSansExige.class))))
                .containsExactly("faute VIEW render vue=faute");
    }

    @Test
    void every_mapping_is_written_where_it_is_used() {
        InventaireDesPortes.sources(ECRANS)
                .forEach((chemin, source) -> assertThat(InventaireDesPortes.mappingsSansLettres(source))
                        .as(chemin.toString())
                        .isEmpty());
    }

    @Test
    void a_mapping_from_a_constant_is_caught() {
        assertThat(InventaireDesPortes.mappingsSansLettres(source(FauteMappingConstant.class)))
                .hasSize(3)
                .anyMatch(faute -> faute.contains("VUE"))
                .anyMatch(faute -> faute.contains("+"))
                .anyMatch(faute -> faute.contains("NOM"));
        assertThat(InventaireDesPortes.mappingsSansLettres(source(FauteSansExige.class)))
                .isEmpty();
    }

    @Test
    void no_handler_of_the_sources_escapes_the_document() {
        long ecrits = InventaireDesPortes.sources(ECRANS).values().stream()
                .mapToLong(InventaireDesPortes::nombreDeMappings)
                .sum();

        assertThat(toutes().stream().map(Porte::methode).distinct().count()).isEqualTo(ecrits);
        assertThat(InventaireDesPortes.nombreDeMappings(source(FauteMappingConstant.class)))
                .isEqualTo(3);
    }

    @Test
    void no_mapping_of_a_portlet_leads_to_two_handlers() {
        assertThat(doubles(toutes())).isEmpty();

        List<Porte> deuxFois = InventaireDesPortes.portes("faute", Set.of(FauteSansExige.class));
        assertThat(doubles(Stream.concat(deuxFois.stream(), deuxFois.stream()).toList()))
                .containsExactly("faute VIEW render vue=faute");
    }

    @Test
    void every_servlet_address_says_who_is_behind_it() {
        assertThat(adresses())
                .isNotEmpty()
                .allSatisfy(adresse -> assertThat(ADRESSES).containsKey(adresse));
        assertThat(InventaireDesPortes.servlets("<web-app><servlet-mapping><servlet-name>a</servlet-name>"
                        + "<url-pattern>/a/*</url-pattern><url-pattern>/b</url-pattern></servlet-mapping></web-app>"))
                .containsOnlyKeys("/a/*", "/b");
    }

    @Test
    void no_servlet_or_filter_comes_by_annotation() {
        assertThat(InventaireDesPortes.sources(RACINE.resolve("portlets")).entrySet().stream()
                        .filter(source -> !source.getKey().toString().contains("/src/test/"))
                        .filter(source -> source.getValue().matches("(?s).*@(?:[\\w.]+\\.)?Web(Servlet|Filter)\\b.*"))
                        .toList())
                .isEmpty();
    }

    @Test
    void every_job_says_what_it_may() {
        assertThat(taches()).isNotEmpty().allSatisfy(tache -> assertThat(TACHES).containsKey(tache));
        assertThat(InventaireDesPortes.taches(
                        "Tasks.recurring(\"une\", x); Tasks.oneTime(NOM, y) // Tasks.custom(\"z\")"))
                .containsExactly("une", null);
    }

    @Test
    void every_entry_still_exists() {
        assertThat(adresses()).containsAll(ADRESSES.keySet());
        assertThat(taches()).containsAll(TACHES.keySet());
    }

    private static List<Porte> toutes() {
        return PORTLETS.values().stream().flatMap(List::stream).toList();
    }

    private static List<String> muettes(List<Porte> portes) {
        return portes.stream()
                .filter(porte -> porte.exige() == null
                        || porte.exige().value().length == 0
                        || porte.mode().isEmpty())
                .map(Porte::cle)
                .toList();
    }

    private static List<String> doubles(List<Porte> portes) {
        return portes.stream()
                .collect(Collectors.groupingBy(Porte::cle, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(compte -> compte.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> adresses() {
        return List.copyOf(InventaireDesPortes.servlets(InventaireDesPortes.contenu(WEB_INF.resolve("web.xml")))
                .keySet());
    }

    private static List<String> taches() {
        List<String> taches = new ArrayList<>();
        for (String module : List.of("shared-model", "ws-clients", "portlets")) {
            InventaireDesPortes.sources(RACINE.resolve(module)).forEach((chemin, source) -> {
                if (chemin.toString().contains("/src/main/java/")) {
                    taches.addAll(InventaireDesPortes.taches(source));
                }
            });
        }
        return taches;
    }

    private static Map<String, String> decrits(List<String> noms, Map<String, String> descriptions) {
        Map<String, String> decrits = new LinkedHashMap<>();
        noms.stream().sorted().forEach(nom -> decrits.put(nom, descriptions.getOrDefault(nom, "?")));
        return decrits;
    }

    private static String source(Class<?> classe) {
        return InventaireDesPortes.contenu(FAUTES.resolve(classe.getSimpleName() + ".java"));
    }
}
