package org.entstage.convention.regles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** {@code docs/regles.md} is the catalogue; {@code -Dregles.write=true} writes it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReglesDocumenteesTest {

    private static final Path DOCUMENT =
            Path.of("..").toAbsolutePath().normalize().resolve("docs/regles.md");

    private static final String TETE = """
            # The rules of a convention

            Made by `ReglesDocumenteesTest` from the catalogue (`shared-model/src/main/java/org/entstage/convention/regles`); do not edit.
            After a change of a rule:

            ```
            mvn -q -pl shared-model test -Dtest=ReglesDocumenteesTest -Dregles.write=true
            ```

            A convention is examined each time it is opened, handed in and validated; all findings come together. A breach **blocks** the
            step that the rule guards, **warns** or **informs**. What guards the validation is shown before, and blocks only then. A fact
            that nobody declared gives the information "could not be checked", never a silent pass.

            What counts together: conventions that were handed in at least once (submitted, sent back for correction, validated). Drafts
            never count. Hours add up per student, host (same SIREN, or the same organisation abroad) and teaching year (that of the first
            day); referent, tutor and host are counted by day around the placement; a tutor is the same contact, or the same name with
            the same host.

            An institution and its centres set each rule from a day on (administration portlet, section *Règles*); a setting holds for
            placements that begin from then on, and a centre inherits what stands above it. A number that the law sets may be made
            stricter, never looser, and nobody below may loosen what somebody above tightened. A rule with an article behind it that
            blocks stays as it is unless the last column says why it may be made milder.

            Continuing education is outside the chapter (L124-1, al. 2, rule R25): only the rules marked FC hold for it, as the
            institution's own.

            A waiver is recorded with its reason by whoever has the right `DEROGATION_ACCORDER`; it stands in the history of the
            convention, everybody who reads the convention sees it, and it can be withdrawn until the validation.

            | rule | what it asks | reference | by default | reads (who declares it) | guards | FC | values | may be waived | may be made milder |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    private final Properties textes = textes();

    @Test
    void the_document_is_the_catalogue() throws IOException {
        String attendu = TETE
                + ReglesConvention.toutes().stream()
                        .map(Regle::fiche)
                        .map(this::ligne)
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("regles.write")) {
            Files.writeString(DOCUMENT, attendu);
        }

        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/regles.md is stale: run this test with -Dregles.write=true and read what changed")
                .isEqualTo(attendu);
    }

    private String ligne(FicheRegle fiche) {
        String cle = "convention.regle." + fiche.id();
        return "| " + fiche.id()
                + " | " + texte(cle + ".titre")
                + " | "
                + (fiche.legale() ? fiche.reference() : texte(fiche.reference()) + " (règle de l’établissement)")
                + " | " + texte("convention.niveau." + fiche.niveau())
                + " | " + fiche.faits().stream().map(this::fait).collect(Collectors.joining("; "))
                + " | " + texte("convention.passage." + fiche.passage())
                + " | " + (fiche.formationContinue() ? "yes" : "")
                + " | " + fiche.parametres().stream().map(this::parametre).collect(Collectors.joining("; "))
                + " | " + (fiche.derogeable() ? texte(cle + ".derogation") : "no")
                + " | " + souplesse(fiche) + " |\n";
    }

    private String fait(Fait fait) {
        return texte("convention.fait." + fait) + " (" + texte("convention.declarant." + fait.declarant()) + ")";
    }

    private String parametre(ParametreDeRegle parametre) {
        return "`" + parametre.nom() + "`"
                + (parametre.defaut().isEmpty() || parametre.type() == TypeDeValeur.MOTS
                        ? ""
                        : " " + parametre.defaut())
                + switch (parametre.sens()) {
                    case PLAFOND -> " at most";
                    case PLANCHER -> " at least";
                    case LIBRE -> "";
                };
    }

    private String souplesse(FicheRegle fiche) {
        if (!fiche.souple()) {
            return "no";
        }
        if (!fiche.legale()) {
            return texte("convention.regle.souple.etablissement");
        }
        return fiche.niveau() == Niveau.BLOQUANT
                ? texte("convention.regle." + fiche.id() + ".souple")
                : texte("convention.regle.souple.avertissement");
    }

    private String texte(String cle) {
        assertThat(textes).containsKey(cle);
        return textes.getProperty(cle);
    }

    private static Properties textes() {
        Properties textes = new Properties();
        try (InputStream flux = ReglesDocumenteesTest.class.getResourceAsStream("/convention/regles_en.properties")) {
            textes.load(new InputStreamReader(flux, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return textes;
    }
}
