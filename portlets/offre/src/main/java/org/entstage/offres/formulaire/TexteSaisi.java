package org.entstage.offres.formulaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A text with a little markup as people type it: empty lines between paragraphs, a hyphen before each point of a list. */
final class TexteSaisi {

    private static final String POINT = "- ";

    private TexteSaisi() {}

    /** As it is typed; markup that has no such form stays as it is. */
    static String de(String html) {
        if (html == null) {
            return null;
        }
        Element corps = Jsoup.parseBodyFragment(html).body();
        boolean simple = corps.select("*").stream()
                .allMatch(balise -> balise == corps || List.of("p", "ul", "li").contains(balise.tagName()));
        if (!simple) {
            return html;
        }
        List<String> parties = new ArrayList<>();
        for (Element partie : corps.children()) {
            parties.add(
                    partie.tagName().equals("ul")
                            ? partie.children().stream()
                                    .map(point -> POINT + point.wholeText().strip())
                                    .collect(Collectors.joining("\n"))
                            : partie.wholeText().strip());
        }
        return String.join("\n\n", parties);
    }

    /** As it is kept; what holds markup already stays as it is. */
    static String enHtml(String saisi) {
        if (saisi == null || saisi.matches("(?s).*</?[a-zA-Z].*")) {
            return saisi;
        }
        StringBuilder html = new StringBuilder();
        boolean liste = false;
        for (String ligne : saisi.split("\\R")) {
            String propre = Parser.unescapeEntities(ligne.strip(), false);
            boolean point = propre.startsWith(POINT) || propre.startsWith("• ");
            if (liste && !point) {
                html.append("</ul>\n");
                liste = false;
            }
            if (point && !liste) {
                html.append("<ul>");
                liste = true;
            }
            if (point) {
                html.append("<li>").append(texte(propre.substring(2).strip())).append("</li>");
            } else if (!propre.isEmpty()) {
                html.append("<p>").append(texte(propre)).append("</p>\n");
            }
        }
        return html.append(liste ? "</ul>" : "").toString().strip();
    }

    private static String texte(String ligne) {
        return ligne.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
