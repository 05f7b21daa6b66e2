package org.entstage.fichier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.entstage.commun.Introuvable;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files in the rows of a database and, from the same tests, in a folder; subclasses say on which database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class FichiersEnBaseTest {

    private static final byte[] PDF = "%PDF-1.7 demo".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    static Path dossier;

    private ModeleDeTest enLignes;
    private ModeleDeTest enDossier;

    abstract ModeleDeTest ouvrir(SystemesDeTest systemes, Map<String, String> reglages);

    @BeforeAll
    void ouvrir() {
        enLignes = ouvrir(new SystemesDeTest(), Map.of());
        enDossier = ouvrir(new SystemesDeTest(), Map.of("fichiers.dossier", dossier.toString()));
    }

    @AfterAll
    void fermer() {
        Stream.of(enLignes, enDossier).filter(modele -> modele != null).forEach(ModeleDeTest::close);
    }

    @Test
    void a_file_comes_back_as_it_was_handed_in_under_a_name_that_tells_nothing() {
        for (ModeleDeTest modele : List.of(enLignes, enDossier)) {
            FichierDepose depose = deposer(modele);

            assertThat(depose.cle()).matches("[A-Za-z0-9_-]{32}");
            assertThat(depose.taille()).isEqualTo(PDF.length);
            assertThat(depose.sha256()).matches("[0-9a-f]{64}");
            assertThat(lire(modele, depose)).isEqualTo(PDF);
            assertThat(deposer(modele).cle()).isNotEqualTo(depose.cle());
        }
        assertThat(fichiers())
                .hasSize(2)
                .allSatisfy(
                        chemin -> assertThat(chemin.getFileName().toString()).matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void a_file_goes_with_the_transaction_that_hands_it_in_or_takes_it_away() {
        for (ModeleDeTest modele : List.of(enLignes, enDossier)) {
            List<Path> avant = fichiers();
            assertThatIllegalStateException()
                    .isThrownBy(() -> ecrire(modele, () -> {
                        modele.bean(Fichiers.class).deposer(PDF, FormatFichier.PDF);
                        throw new IllegalStateException("undone");
                    }));
            assertThat(fichiers()).isEqualTo(avant);

            FichierDepose depose = deposer(modele);
            assertThatIllegalStateException()
                    .isThrownBy(() -> ecrire(modele, () -> {
                        modele.bean(Fichiers.class).effacer(depose.cle());
                        throw new IllegalStateException("undone");
                    }));
            assertThat(lire(modele, depose)).isEqualTo(PDF);

            ecrire(modele, () -> {
                modele.bean(Fichiers.class).effacer(depose.cle());
                return null;
            });
            assertThatThrownBy(() -> lire(modele, depose)).isInstanceOf(Introuvable.class);
            assertThat(fichiers()).isEqualTo(avant);
        }
    }

    @Test
    void what_is_no_longer_what_was_handed_in_is_not_handed_over() throws IOException {
        FichierDepose ligne = deposer(enLignes);
        ecrire(
                enLignes,
                () -> enLignes.bean(EntityManager.class)
                        .createNativeQuery("update fichier set contenu = :octets where cle = :cle")
                        .setParameter("octets", new byte[] {1})
                        .setParameter("cle", ligne.cle())
                        .executeUpdate());
        assertThatIllegalStateException().isThrownBy(() -> lire(enLignes, ligne));

        FichierDepose fichier = deposer(enDossier);
        Path chemin = dossier.resolve(fichier.cle().substring(0, 2)).resolve(fichier.cle());
        Files.write(chemin, new byte[] {1});
        assertThatIllegalStateException().isThrownBy(() -> lire(enDossier, fichier));
        Files.delete(chemin);
        assertThatIllegalStateException().isThrownBy(() -> lire(enDossier, fichier));
    }

    @Test
    void empty_and_huge_files_and_those_outside_a_transaction_are_not_kept() {
        Fichiers fichiers = enLignes.bean(Fichiers.class);
        for (int taille : new int[] {0, Fichiers.TAILLE_MAXIMALE + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ecrire(enLignes, () -> fichiers.deposer(new byte[taille], FormatFichier.PDF)));
        }
        assertThatThrownBy(() -> fichiers.deposer(PDF, FormatFichier.PDF))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static FichierDepose deposer(ModeleDeTest modele) {
        return ecrire(modele, () -> modele.bean(Fichiers.class).deposer(PDF, FormatFichier.PDF));
    }

    private static byte[] lire(ModeleDeTest modele, FichierDepose depose) {
        return modele.bean(Fichiers.class).lire(depose.cle());
    }

    private static <T> T ecrire(ModeleDeTest modele, Supplier<T> geste) {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class)).execute(etat -> geste.get());
    }

    private List<Path> fichiers() {
        try (Stream<Path> chemins = Files.walk(dossier)) {
            return chemins.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
