package org.entstage.texte;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Text with a little markup, always clean: whatever it was made from, only paragraphs, lists, titles of the fourth
 * level, emphasis and links to other sites or mail addresses are left. Lines typed without any markup become paragraphs.
 *
 * @param html markup to put into a page as it is; empty for nothing
 */
public record TexteRiche(String html) {

    /** Characters that may be typed. */
    public static final int LONGUEUR = 20_000;

    private static final Cleaner FILTRE = new Cleaner(new Safelist()
            .addTags("p", "br", "ul", "ol", "li", "strong", "em", "h4", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer"));

    public TexteRiche {
        html = nettoyer(html == null ? "" : html);
    }

    public boolean vide() {
        return html.isEmpty();
    }

    private static String nettoyer(String brut) {
        Document saisi = Jsoup.parseBodyFragment(brut.contains("<") ? brut : paragraphes(brut));
        // What other editors write for the same thing.
        saisi.select("b").tagName("strong");
        saisi.select("i").tagName("em");
        saisi.select("h1, h2, h3, h5, h6").tagName("h4");
        Document propre = FILTRE.clean(saisi);
        propre.select("a:not([href])").unwrap();
        propre.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        String html = propre.body().hasText() ? propre.body().html().strip() : "";
        return html.isEmpty() || html.contains("<") ? html : "<p>" + html + "</p>";
    }

    private static String paragraphes(String lignes) {
        return List.of(lignes.split("\\R")).stream()
                .filter(ligne -> !ligne.isBlank())
                .map(ligne -> "<p>" + ligne.strip() + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
