package org.entstage.convention.document.modele;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads the markup of a template: well-formed whatever the values are, and with nothing but what a document needs. Each
 * section is read as an element, so that what it holds must be whole; a value as a letter.
 */
final class LectureDuXhtml extends DefaultHandler2 {

    /** Stands for a section. */
    private static final String SECTION = "entstage-section";

    /** Stands for a value: a letter that nobody types. */
    private static final String VALEUR = "\uE000";

    private static final Set<String> ELEMENTS = Set.of(
            SECTION,
            "html",
            "head",
            "title",
            "meta",
            "style",
            "body",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "div",
            "span",
            "br",
            "hr",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "col",
            "colgroup",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "strong",
            "em",
            "b",
            "i",
            "u",
            "s",
            "small",
            "sub",
            "sup",
            "abbr",
            "blockquote",
            "address",
            "section",
            "header",
            "footer",
            "img",
            "a");

    private static final Set<String> ATTRIBUTS = Set.of(
            "xmlns",
            "lang",
            "xml:lang",
            "dir",
            "id",
            "class",
            "title",
            "style",
            "colspan",
            "rowspan",
            "scope",
            "headers",
            "abbr",
            "alt",
            "src",
            "href",
            "name",
            "content",
            "width",
            "height",
            "span",
            "start");

    /** What style may not ask for: anything from outside, and fonts that are not ours. */
    private static final Pattern STYLE_INTERDIT = Pattern.compile(
            "url\\s*\\(|src\\s*\\(|image(-set)?\\s*\\(|expression\\s*\\(|@import|@font-face|@namespace|</");

    private static final Pattern COMMENTAIRE_CSS = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ECHAPPEMENT_CSS = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?|\\\\(.)");
    private static final Pattern ENTITE = Pattern.compile("&(#\\d{1,7};|#x[0-9a-fA-F]{1,6};|(\\w{1,30});)?");
    private static final Set<String> ENTITES = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final String LOGO = "entstage:logo";

    private record Ouvert(String nom, int ligne) {}

    private final List<ErreurDeGabarit> erreurs = new ArrayList<>();
    private final Deque<Ouvert> ouverts = new ArrayDeque<>();
    private final Set<String> vus = new HashSet<>();
    private StringBuilder style;
    private Locator place;

    /** @param balises its tags, as {@link BaliseSituee#lire} finds them */
    static List<ErreurDeGabarit> lire(String source, List<BaliseSituee> balises) {
        LectureDuXhtml lecture = new LectureDuXhtml();
        String sansBalises = remplacer(source, balises, lecture.erreurs);
        lecture.entites(sansBalises);
        if (lecture.erreurs.isEmpty()) {
            lecture.analyser(sansBalises);
        }
        return lecture.erreurs;
    }

    /** The text with each tag replaced by what stands for it, line by line the same. */
    private static String remplacer(String source, List<BaliseSituee> balises, List<ErreurDeGabarit> erreurs) {
        if (source.contains(SECTION)) {
            erreurs.add(new ErreurDeGabarit(1, "gabarit.element", SECTION));
        }
        StringBuilder texte = new StringBuilder(source.length());
        int suite = 0;
        for (BaliseSituee balise : balises) {
            texte.append(source, suite, balise.debut());
            texte.append(
                    switch (balise.genre()) {
                        case VALEUR -> VALEUR;
                        case SECTION, ABSENCE -> "<" + SECTION + ">";
                        case FIN -> "</" + SECTION + ">";
                        case COMMENTAIRE, INCLUSION, INTERDITE -> "";
                    });
            texte.append("\n".repeat(BaliseSituee.sauts(source, balise.debut(), balise.fin())));
            suite = balise.fin();
        }
        return texte.append(source.substring(suite)).toString();
    }

    /** XML knows five names only, and a parser says it in words that help nobody. */
    private void entites(String texte) {
        Matcher entite = ENTITE.matcher(texte);
        while (entite.find()) {
            String nom = entite.group(2);
            if (entite.group(1) == null || nom != null && !ENTITES.contains(nom)) {
                int ligne = 1 + BaliseSituee.sauts(texte, 0, entite.start());
                erreurs.add(
                        nom == null
                                ? new ErreurDeGabarit(ligne, "gabarit.esperluette")
                                : new ErreurDeGabarit(ligne, "gabarit.entite", nom));
            }
        }
    }

    private void analyser(String texte) {
        try {
            SAXParserFactory fabrique = SAXParserFactory.newDefaultInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser analyseur = fabrique.newSAXParser();
            analyseur.setProperty("http://xml.org/sax/properties/lexical-handler", this);
            analyseur.parse(new InputSource(new StringReader(texte)), this);
            exigerLEntete();
        } catch (SAXParseException malForme) {
            erreurs.add(malForme(malForme));
        } catch (SAXException | ParserConfigurationException | IOException jamais) {
            throw new IllegalStateException(jamais);
        }
    }

    private ErreurDeGabarit malForme(SAXParseException faute) {
        int ligne = Math.max(1, faute.getLineNumber());
        Ouvert ouvert = ouverts.peek();
        if (ouvert == null) {
            return new ErreurDeGabarit(ligne, "gabarit.xhtml");
        }
        return ouvert.nom().equals(SECTION)
                ? new ErreurDeGabarit(ligne, "gabarit.xhtml.section", Integer.toString(ouvert.ligne()))
                : new ErreurDeGabarit(ligne, "gabarit.xhtml.element", ouvert.nom(), Integer.toString(ouvert.ligne()));
    }

    /** What PDF/UA-1 asks of every document. */
    private void exigerLEntete() {
        for (String requis : List.of("html lang", "title", "meta subject", "body")) {
            if (!vus.contains(requis)) {
                erreurs.add(new ErreurDeGabarit(1, "gabarit.entete", requis));
            }
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String uri, String local, String nom, Attributes attributs) {
        ouverts.push(new Ouvert(nom, place.getLineNumber()));
        vus.add(nom);
        if (!ELEMENTS.contains(nom)) {
            signaler("gabarit.element", nom);
            return;
        }
        if (nom.equals("html") && attributs.getValue("lang") != null) {
            vus.add("html lang");
        }
        if (nom.equals("meta")) {
            vus.add("meta " + attributs.getValue("name"));
        }
        style = nom.equals("style") ? new StringBuilder() : style;
        for (int i = 0; i < attributs.getLength(); i++) {
            attribut(nom, attributs.getQName(i), attributs.getValue(i));
        }
    }

    private void attribut(String element, String nom, String valeur) {
        if (!ATTRIBUTS.contains(nom)) {
            signaler("gabarit.attribut", nom, element);
        } else if (nom.equals("src") && !(element.equals("img") && valeur.equals(LOGO))) {
            signaler("gabarit.image", LOGO);
        } else if (nom.equals("href") && !(element.equals("a") && valeur.startsWith("#"))) {
            signaler("gabarit.lien");
        } else if (nom.equals("style")) {
            style(valeur);
        }
    }

    private void style(String css) {
        if (css.contains(VALEUR)) {
            signaler("gabarit.style.valeur");
        }
        String lu = ECHAPPEMENT_CSS
                .matcher(COMMENTAIRE_CSS.matcher(css).replaceAll(""))
                .replaceAll(echappe -> Matcher.quoteReplacement(
                        echappe.group(1) == null
                                ? echappe.group(2)
                                : caractere(Integer.parseInt(echappe.group(1), 16))))
                .toLowerCase(Locale.ROOT);
        Matcher interdit = STYLE_INTERDIT.matcher(lu);
        if (interdit.find()) {
            signaler("gabarit.style", interdit.group());
        }
    }

    private static String caractere(int code) {
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    @Override
    public void characters(char[] lus, int debut, int longueur) {
        if (style != null) {
            style.append(lus, debut, longueur);
        }
    }

    @Override
    public void endElement(String uri, String local, String nom) {
        ouverts.pop();
        if (nom.equals("style") && style != null) {
            style(style.toString());
            style = null;
        }
    }

    @Override
    public void processingInstruction(String cible, String donnees) {
        signaler("gabarit.instruction");
    }

    @Override
    public void startCDATA() {
        signaler("gabarit.instruction");
    }

    /** A value with two hyphens would end it. */
    @Override
    public void comment(char[] lus, int debut, int longueur) {
        signaler("gabarit.commentaire");
    }

    @Override
    public void fatalError(SAXParseException faute) throws SAXException {
        throw faute;
    }

    private void signaler(String cle, String... arguments) {
        erreurs.add(new ErreurDeGabarit(place.getLineNumber(), cle, arguments));
    }
}
