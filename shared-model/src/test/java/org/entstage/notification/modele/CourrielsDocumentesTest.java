package org.entstage.notification.modele;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** {@code docs/courriels.md} is the catalogue; {@code -Dcourriels.write=true} writes it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CourrielsDocumentesTest {

    private static final Path DOCUMENT =
            Path.of("..").toAbsolutePath().normalize().resolve("docs/courriels.md");

    private static final String TETE = """
            # Mails

            Made by `CourrielsDocumentesTest` from the catalogue (`shared-model/src/main/java/org/entstage/notification/modele`); do not edit.
            After a change of the catalogue:

            ```
            mvn -q -pl shared-model test -Dtest=CourrielsDocumentesTest -Dcourriels.write=true
            ```

            What happens to a convention becomes a mail in the outbox, in the same transaction; a task sends it. A mail server that fails
            is tried again after 1, 2, 4 … minutes, ten times in all; an answer 5xx about the mail gives it up at once. The journal of
            mails (administration portlet, section *Courriels*) shows each one, why it failed, and sends it again.

            The institution and its centres switch each event for each recipient, and write their own templates; what they leave is
            inherited from the centre above, then the institution, then what is delivered. Staff of a centre gets what it asked for on
            the page of the centre's staff. Everybody chooses language and mails on *Mes courriels*; staff and teachers may have a day's
            mails as one, at half past six. Without a choice, a mail speaks the language in which its reader last worked, else French.

            A template is plain text with `{{variable}}`, `{{#variable}}shown if there is one{{/variable}}` and
            `{{^variable}}shown if there is none{{/variable}}`. It is refused at its line when it reads anything else than the variables
            below.

            ## Events

            Told: unless somebody switches it off. On demand: where somebody switches it on. Staff and managers must have asked
            for it, too. (!): the person cannot refuse it.

            | event | name | told | on demand | variables of its own |
            |---|---|---|---|---|
            """;

    @Test
    void the_document_is_the_catalogue() throws IOException {
        String attendu = TETE
                + Arrays.stream(Evenement.values())
                        .map(CourrielsDocumentesTest::evenement)
                        .collect(Collectors.joining())
                + "\n## Variables\n\nThe first ones are known in every mail about a convention, those of the offer in every mail about an offer.\n\n"
                + "| variable | what it is | sample |\n|---|---|---|\n"
                + Arrays.stream(Variable.values())
                        .map(CourrielsDocumentesTest::variable)
                        .collect(Collectors.joining());
        if (Boolean.getBoolean("courriels.write")) {
            Files.writeString(DOCUMENT, attendu);
        }

        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/courriels.md is stale: run this test with -Dcourriels.write=true and read what changed")
                .isEqualTo(attendu);
    }

    private static String evenement(Evenement evenement) {
        return "| `" + evenement + "` | " + evenement.libelle(Langue.EN) + " | " + profils(evenement, true) + " | "
                + profils(evenement, false) + " | "
                + evenement.propres().stream()
                        .map(variable -> "`" + variable.nom() + "`")
                        .collect(Collectors.joining(", "))
                + " |\n";
    }

    private static String profils(Evenement evenement, boolean parDefaut) {
        return evenement.profils().stream()
                .filter(profil -> evenement.parDefaut(profil) == parDefaut)
                .map(profil -> profil.libelle(Langue.EN) + (evenement.indispensable(profil) ? " (!)" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String variable(Variable variable) {
        return "| `" + variable.nom() + "` | " + variable.libelle(Langue.EN) + " | " + variable.exemple(Langue.EN)
                + " |\n";
    }
}
