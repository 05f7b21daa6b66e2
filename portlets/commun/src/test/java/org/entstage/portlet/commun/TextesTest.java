package org.entstage.portlet.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TextesTest extends TextContract {

    @Test
    void the_checks_find_what_they_look_for() {
        Path mauvais = Path.of("src/test/resources/mauvais");

        assertThat(TextChecks.clesDeDeuxLangues(mauvais)).containsExactly("ecran_en.properties lacks seul");
        assertThat(TextChecks.apostrophesDroites(mauvais)).containsExactly("ecran_fr.properties seul");
        assertThat(TextChecks.textesNus(mauvais)).containsExactly("page.html Bonjour");
        assertThat(TextChecks.codeEnLigne(mauvais)).containsExactly("page.html  onclick=");
        assertThat(TextChecks.clesInconnues(mauvais, mauvais, cle -> false)).containsExactly("page.html une.cle");
    }
}
