package org.entstage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entstage.stage.fautes.FauteMappingConstant;
import org.entstage.stage.fautes.FauteSansExige;
import org.junit.jupiter.api.Test;

/** {@code docs/rights.md}; shows too that what {@link DroitsContract} looks for is caught. */
class DroitsDocumentesTest extends DroitsContract {

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
            "takes mails out of the outbox that were sent or given up long ago, the lines of digests as old, and old requests of companies for links; reads nothing else",
            "relances",
            "reads the steps that wait and the conventions whose placement is near; writes the mails about them and notes"
                    + " that it did; decides nothing",
            "offres",
            "closes offers whose last day is over and tells their companies, reminds of ends and of steps that wait; decides"
                    + " nothing else",
            "alertes-offres",
            "reads the saved searches that are due and the offers that match them; writes their mails with the link that stops"
                    + " them, and notes until when it told",
            "evaluations",
            "opens, closes and takes back sheets of evaluations by the campaigns that run and the conventions as they are;"
                    + " writes invitations and reminders, with a link for who has no account; reads no answers",
            "resumes-courriels",
            "makes each person's digest of the mails that wait for it; reads nothing else",
            "acces-entreprises",
            "sends who asked for it the link to the space of his company, or one by which he may propose it; notes that it did");

    DroitsDocumentesTest() {
        super("rights.md", ADRESSES);
    }

    @Override
    protected String rediger(Map<String, List<Porte>> portlets, Map<String, String> adresses) {
        return TableDesDroits.rediger(portlets, adresses, decrits(taches(), TACHES));
    }

    @Test
    void the_ways_in_are_found() {
        assertThat(toutes()).hasSizeGreaterThan(40);
    }

    @Test
    void a_handler_that_says_nothing_is_caught() {
        assertThat(muettes(InventaireDesPortes.portes("faute", Set.of(FauteSansExige.class))))
                .containsExactly("faute VIEW render vue=faute");
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
        assertThat(InventaireDesPortes.nombreDeMappings(source(FauteMappingConstant.class)))
                .isEqualTo(3);
    }

    @Test
    void a_mapping_of_two_handlers_is_caught() {
        List<Porte> deuxFois = InventaireDesPortes.portes("faute", Set.of(FauteSansExige.class));

        assertThat(doubles(Stream.concat(deuxFois.stream(), deuxFois.stream()).toList()))
                .containsExactly("faute VIEW render vue=faute");
    }

    @Test
    void addresses_are_read_from_the_descriptor() {
        assertThat(InventaireDesPortes.servlets("<web-app><servlet-mapping><servlet-name>a</servlet-name>"
                        + "<url-pattern>/a/*</url-pattern><url-pattern>/b</url-pattern></servlet-mapping></web-app>"))
                .containsOnlyKeys("/a/*", "/b");
    }

    @Test
    void every_job_says_what_it_may() {
        assertThat(taches()).isNotEmpty().allSatisfy(tache -> assertThat(TACHES).containsKey(tache));
        assertThat(InventaireDesPortes.taches(
                        "Tasks.recurring(\"une\", x); Tasks.oneTime(NOM, y) // Tasks.custom(\"z\")"))
                .containsExactly("une", null);
    }

    @Test
    void every_job_of_the_document_still_exists() {
        assertThat(taches()).containsAll(TACHES.keySet());
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

    private static String source(Class<?> classe) {
        return InventaireDesPortes.contenu(FAUTES.resolve(classe.getSimpleName() + ".java"));
    }
}
