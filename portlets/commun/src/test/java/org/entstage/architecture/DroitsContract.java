package org.entstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * A document names every way into a WAR with who may; {@code -Drights.write=true} writes it. A way in that says nothing,
 * or that cannot be found by its text, stops the build. Runs in the WAR's own folder.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class DroitsContract {

    protected static final Path RACINE = Path.of("../..").toAbsolutePath().normalize();
    private static final Path WEB_INF = Path.of("src/main/webapp/WEB-INF");
    private static final Path ECRANS = Path.of("src/main/java");

    private final Path document;
    private final Map<String, String> adresses;
    private final Map<String, List<Porte>> portlets = InventaireDesPortes.portlets(WEB_INF);

    /**
     * @param document name of the file in {@code docs}
     * @param adresses who is behind an address that no portlet guards; one without a line stops the build
     */
    protected DroitsContract(String document, Map<String, String> adresses) {
        this.document = RACINE.resolve("docs").resolve(document);
        this.adresses = adresses;
    }

    /** The whole document, as the code says it. */
    protected abstract String rediger(Map<String, List<Porte>> portlets, Map<String, String> adresses);

    @Test
    protected final void the_document_is_what_the_code_does() throws IOException {
        String attendu = rediger(portlets, decrits(adressesDuWar(), adresses));
        if (Boolean.getBoolean("rights.write")) {
            Files.writeString(document, attendu);
        }

        assertThat(InventaireDesPortes.contenu(document))
                .as("%s is stale: run this test with -Drights.write=true and read what changed", document)
                .isEqualTo(attendu);
    }

    @Test
    protected final void every_handler_says_who_may() {
        assertThat(muettes(toutes())).isEmpty();
        assertThat(toutes()).isNotEmpty();
    }

    @Test
    protected final void every_mapping_is_written_where_it_is_used() {
        InventaireDesPortes.sources(ECRANS)
                .forEach((chemin, source) -> assertThat(InventaireDesPortes.mappingsSansLettres(source))
                        .as(chemin.toString())
                        .isEmpty());
    }

    @Test
    protected final void no_handler_of_the_sources_escapes_the_document() {
        long ecrits = InventaireDesPortes.sources(ECRANS).values().stream()
                .mapToLong(InventaireDesPortes::nombreDeMappings)
                .sum();

        assertThat(toutes().stream()
                        .map(Porte::methode)
                        .distinct()
                        .filter(methode -> !methode.startsWith("org.entstage.portlet."))
                        .count())
                .isEqualTo(ecrits);
    }

    @Test
    protected final void no_mapping_of_a_portlet_leads_to_two_handlers() {
        assertThat(doubles(toutes())).isEmpty();
    }

    @Test
    protected final void every_servlet_address_says_who_is_behind_it() {
        assertThat(adressesDuWar())
                .isNotEmpty()
                .allSatisfy(adresse -> assertThat(adresses).containsKey(adresse))
                .containsAll(adresses.keySet());
    }

    @Test
    protected final void no_servlet_or_filter_comes_by_annotation() {
        assertThat(InventaireDesPortes.sources(ECRANS).entrySet().stream()
                        .filter(source -> source.getValue().matches("(?s).*@(?:[\\w.]+\\.)?Web(Servlet|Filter)\\b.*"))
                        .toList())
                .isEmpty();
    }

    protected final List<Porte> toutes() {
        return portlets.values().stream().flatMap(List::stream).toList();
    }

    /** Handlers that let nobody say who may. */
    protected static List<String> muettes(List<Porte> portes) {
        return portes.stream()
                .filter(porte -> porte.exige() == null
                        || porte.exige().value().length == 0
                        || porte.mode().isEmpty())
                .map(Porte::cle)
                .toList();
    }

    /** Mappings that lead to more than one handler. */
    protected static List<String> doubles(List<Porte> portes) {
        return portes.stream()
                .collect(Collectors.groupingBy(Porte::cle, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(compte -> compte.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> adressesDuWar() {
        return List.copyOf(InventaireDesPortes.servlets(InventaireDesPortes.contenu(WEB_INF.resolve("web.xml")))
                .keySet());
    }

    protected static Map<String, String> decrits(List<String> noms, Map<String, String> descriptions) {
        Map<String, String> decrits = new LinkedHashMap<>();
        noms.stream().sorted().forEach(nom -> decrits.put(nom, descriptions.getOrDefault(nom, "?")));
        return decrits;
    }
}
