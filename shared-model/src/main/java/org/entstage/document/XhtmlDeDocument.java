package org.entstage.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XHTML that a document may be written in: text, tables, lists and the logo. Whatever leads outside is refused
 * here, with its line; the renderer itself opens nothing in any case.
 */
public final class XhtmlDeDocument {

    private static final Set<String> ELEMENTS = Set.of(
            "html",
            "head",
            "title",
            "meta",
            "style",
            "body",
            "section",
            "header",
            "footer",
            "div",
            "p",
            "span",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "b",
            "strong",
            "i",
            "em",
            "u",
            "small",
            "sub",
            "sup",
            "br",
            "hr",
            "blockquote",
            "img",
            "bdi",
            "bdo");

    private static final Set<String> ADRESSES =
            Set.of("src", "href", "background", "data", "action", "poster", "srcset");

    /** What a style sheet would fetch, escapes of CSS among it: a backslash could hide the rest. */
    private static final Pattern DEHORS = Pattern.compile("@import|@font-face|url\\s*\\(|expression\\s*\\(|\\\\");

    private XhtmlDeDocument() {}

    /** In which way it is wrong. */
    public enum Nature {
        MAL_FORME,
        ELEMENT,
        ADRESSE
    }

    /**
     * Something wrong.
     *
     * @param ligne where, from 1
     * @param quoi the element or the attribute, or what the reader of XML says
     */
    public record Faute(int ligne, Nature nature, String quoi) {}

    /** What is wrong with a text, with what is not well-formed as the last; empty for a good one. */
    public static List<Faute> fautes(String xhtml) {
        Lecture lecture = new Lecture();
        try {
            lecteur().parse(new InputSource(new StringReader(xhtml)), lecture);
        } catch (SAXParseException e) {
            lecture.fautes.add(new Faute(Math.max(1, e.getLineNumber()), Nature.MAL_FORME, e.getMessage()));
        } catch (SAXException e) {
            lecture.fautes.add(new Faute(1, Nature.MAL_FORME, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lecture.fautes;
    }

    private static SAXParser lecteur() throws SAXException {
        try {
            SAXParserFactory fabrique = SAXParserFactory.newDefaultNSInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrique.setXIncludeAware(false);
            return fabrique.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own parser refuses its own features", e);
        }
    }

    private static final class Lecture extends DefaultHandler {

        private final List<Faute> fautes = new ArrayList<>();
        private final StringBuilder feuille = new StringBuilder();
        private boolean dansLeStyle;
        private Locator place;

        @Override
        public void setDocumentLocator(Locator locator) {
            place = locator;
        }

        @Override
        public void startElement(String uri, String local, String nom, Attributes attributs) {
            if (!ELEMENTS.contains(local)) {
                noter(Nature.ELEMENT, local);
            }
            dansLeStyle = "style".equals(local);
            feuille.setLength(0);
            for (int i = 0; i < attributs.getLength(); i++) {
                attribut(local, attributs.getLocalName(i).toLowerCase(Locale.ROOT), attributs.getValue(i));
            }
        }

        private void attribut(String element, String nom, String valeur) {
            boolean logo = "img".equals(element) && "src".equals(nom) && OptionsPdf.LOGO.equals(valeur);
            boolean adresse = ADRESSES.contains(nom) && !logo;
            boolean style = "style".equals(nom) && dehors(valeur);
            if (adresse || style || nom.startsWith("on") || "http-equiv".equals(nom)) {
                noter(Nature.ADRESSE, nom);
            }
        }

        @Override
        public void characters(char[] texte, int debut, int longueur) {
            if (dansLeStyle) {
                feuille.append(texte, debut, longueur);
            }
        }

        @Override
        public void endElement(String uri, String local, String nom) {
            if (dansLeStyle && dehors(feuille)) {
                noter(Nature.ADRESSE, "style");
            }
            dansLeStyle = false;
        }

        @Override
        public void processingInstruction(String cible, String contenu) {
            noter(Nature.ADRESSE, cible);
        }

        private static boolean dehors(CharSequence feuille) {
            return DEHORS.matcher(feuille.toString().toLowerCase(Locale.ROOT)).find();
        }

        private void noter(Nature nature, String quoi) {
            fautes.add(new Faute(Math.max(1, place.getLineNumber()), nature, quoi));
        }
    }
}
