package org.entstage.texte;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TexteRicheTest {

    @Test
    void the_small_subset_stays_as_it_was_typed() {
        String saisi = "<h4>Avant</h4><p>Lisez <strong>ceci</strong> et <em>cela</em>.</p><ul><li>un</li></ul>"
                + "<ol><li>deux</li></ol>";

        assertThat(new TexteRiche(saisi).html()).isEqualTo(saisi);
    }

    @Test
    void lines_without_markup_become_paragraphs() {
        assertThat(new TexteRiche("Lisez ceci.\n\n Puis cela & le reste.").html())
                .isEqualTo("<p>Lisez ceci.</p>\n<p>Puis cela &amp; le reste.</p>");
        assertThat(new TexteRiche(" \n ").vide()).isTrue();
        assertThat(new TexteRiche(null).vide()).isTrue();
        assertThat(new TexteRiche("<p> </p>").vide()).isTrue();
    }

    @Test
    void links_lead_to_sites_and_mail_addresses() {
        assertThat(new TexteRiche("<p><a href=\"https://exemple.org/?a=1&b=2\" target=_blank>site</a></p>").html())
                .isEqualTo("<p><a href=\"https://exemple.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\">site</a></p>");
        assertThat(new TexteRiche("<a href='mailto:a@example.org'>écrire</a>").html())
                .contains("href=\"mailto:a@example.org\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><p>x</p>",
                "<p onclick='alert(1)' style='color:red' class=a id=b>x</p>",
                "<img src=x onerror=alert(1)><p>x</p>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' jAvAscript&#58;alert(1)'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<a href='//example.org'>x</a>",
                "<iframe src='https://example.org'></iframe>x",
                "<svg><script>alert(1)</script></svg>x",
                "<math><mi//xlink:href='data:x,alert(1)'>x",
                "<form action='https://example.org'><input name=a>x</form>",
                "<style>p{color:red}</style><p>x</p>",
                "<p>x<!-- alert(1) --></p>",
                "<b><i>x</i></b>"
            })
    void nothing_else_is_left(String mauvais) {
        String html = new TexteRiche(mauvais).html();

        assertThat(html).contains("x").doesNotContainPattern("(?i)<(?!/?(p|br|ul|ol|li|strong|em|h4|a)\\b)");
        assertThat(html).doesNotContainPattern("(?i)alert|script|style|onerror|onclick|class=|data:|//example");
        assertThat(new TexteRiche(html).html())
                .as("cleaning twice changes nothing")
                .isEqualTo(html);
    }
}
