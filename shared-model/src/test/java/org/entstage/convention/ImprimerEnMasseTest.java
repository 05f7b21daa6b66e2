package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.PageDe;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.Total;
import org.entstage.droits.Acteur;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** An archive of many documents: what could not be made, and how many there are at the most. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImprimerEnMasseTest {

    private static final long CENTRE = 3;
    private static final long REFUSEE = 2;
    private static final long DISPARUE = 3;
    private static final long CASSEE = 4;

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @Test
    void what_cannot_be_printed_is_said_in_a_text_and_the_rest_comes() {
        executer(5, Set.of(1L, REFUSEE, DISPARUE, CASSEE, 5L), Locale.FRENCH);

        Map<String, String> lus = lire();
        assertThat(lus.keySet())
                .containsExactly(
                        "2026-000001-d-aubigne-jean-christophe.pdf",
                        "2026-000005-d-aubigne-jean-christophe.pdf",
                        "non-imprimees.txt");
        assertThat(lus.get("2026-000005-d-aubigne-jean-christophe.pdf")).isEqualTo("document 5");
        assertThat(lus.get("non-imprimees.txt").split("\r\n"))
                .containsExactly(
                        "Ces conventions ne sont pas dans l’archive :",
                        "",
                        "2026-000002 D'Aubigné : vous ne pouvez pas l’imprimer.",
                        "2026-000003 D'Aubigné : vous ne pouvez pas l’imprimer.",
                        "2026-000004 D'Aubigné : le document n’a pas pu être fait. L’incident est noté ; réessayez depuis la"
                                + " page de la convention.");
    }

    @Test
    void the_text_is_in_the_language_of_who_prints() {
        executer(2, Set.of(), Locale.ENGLISH);

        assertThat(lire())
                .hasSize(2)
                .hasEntrySatisfying(
                        "not-printed.txt",
                        texte -> assertThat(texte).contains("2026-000002 D'Aubigné: you may not print it."));
    }

    @Test
    void all_that_come_need_no_text() {
        executer(1, Set.of(), Locale.FRENCH);

        assertThat(lire()).containsOnlyKeys("2026-000001-d-aubigne-jean-christophe.pdf");
    }

    @Test
    void five_hundred_come_and_one_more_is_refused_before_anything_is_written() {
        int trop = ImprimerEnMasse.MAXIMUM + 1;
        refusee("impression.trop", trop, Set.of());
        refusee("impression.trop", trop, LongStream.rangeClosed(1, trop).boxed().collect(Collectors.toSet()));
        refusee("impression.aucune", 0, Set.of());
        assertThatThrownBy(() ->
                        imprimer(1).executer(etudiant(), CriteresConvention.AUCUN, Set.of(), Locale.FRENCH, archive))
                .isInstanceOf(AccesRefuse.class);
        assertThat(archive.size()).isZero();

        executer(ImprimerEnMasse.MAXIMUM, Set.of(), Locale.FRENCH);

        assertThat(lire()).hasSize(ImprimerEnMasse.MAXIMUM - 3 + 1);
    }

    private void refusee(String cle, int trouvees, Set<Long> choisies) {
        assertThatThrownBy(() -> executer(trouvees, choisies, Locale.FRENCH))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes())
                                .extracting(Probleme::cle)
                                .containsExactly(cle));
    }

    private void executer(int trouvees, Set<Long> choisies, Locale langue) {
        imprimer(trouvees).executer(gestionnaire(CENTRE), CriteresConvention.AUCUN, choisies, langue, archive);
    }

    private static ImprimerEnMasse imprimer(int trouvees) {
        return new ImprimerEnMasse(new Trouvees(trouvees), new Imprimante(), Reglages.de(Map.of()));
    }

    private Map<String, String> lire() {
        Map<String, String> fichiers = new LinkedHashMap<>();
        try (ZipInputStream lue = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (ZipEntry fichier = lue.getNextEntry(); fichier != null; fichier = lue.getNextEntry()) {
                fichiers.put(fichier.getName(), new String(lue.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
        return fichiers;
    }

    private static LigneConvention ligne(long id) {
        return new LigneConvention(
                id,
                2026,
                EtatConvention.VALIDEE,
                "D'Aubigné",
                "Jean-Christophe",
                "20260002",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                CENTRE,
                false,
                SignaturesEnListe.AUCUNE);
    }

    /** As many conventions as the test wants. */
    private static final class Trouvees extends ConventionsEnMemoire {

        private final int combien;

        Trouvees(int combien) {
            this.combien = combien;
        }

        @Override
        public PageDe<LigneConvention> rechercher(
                Perimetre perimetre, CriteresConvention criteres, int page, int taille) {
            List<LigneConvention> lignes = LongStream.rangeClosed(1, Math.min(combien, taille))
                    .mapToObj(ImprimerEnMasseTest::ligne)
                    .toList();
            return new PageDe<>(lignes, page, taille, Total.de(combien));
        }

        @Override
        public List<LigneConvention> lignes(Perimetre perimetre, Set<Long> ids) {
            return ids.stream().sorted().map(ImprimerEnMasseTest::ligne).toList();
        }
    }

    /** Prints all but three. */
    private static final class Imprimante extends ProduireDocument {

        Imprimante() {
            super(null, null, null, null, null, null);
        }

        @Override
        public DocumentProduit executer(Acteur acteur, DemandeDeDocument demande, OutputStream vers) {
            if (demande.convention() == REFUSEE) {
                throw new AccesRefuse("not his");
            }
            if (demande.convention() == DISPARUE) {
                throw new Introuvable("gone");
            }
            if (demande.convention() == CASSEE) {
                throw new IllegalStateException("no template");
            }
            try {
                vers.write(("document " + demande.convention()).getBytes(StandardCharsets.UTF_8));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return new DocumentProduit("x.pdf", true);
        }
    }
}
