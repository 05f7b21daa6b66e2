package org.entstage.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML without document type and without entities of its own, so that nothing outside can be drawn in. */
final class LecteurXhtml {

    private static final List<String> FORMULAIRE = List.of("form", "input", "textarea", "select", "button");

    private final DocumentBuilderFactory fabrique = fabrique();

    private static DocumentBuilderFactory fabrique() {
        try {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newDefaultNSInstance();
            fabrique.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrique.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            fabrique.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            fabrique.setXIncludeAware(false);
            fabrique.setExpandEntityReferences(false);
            return fabrique;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own parser refuses its own features", e);
        }
    }

    Document lire(String xhtml) {
        try {
            DocumentBuilder constructeur = fabrique.newDocumentBuilder();
            // Errors are thrown; without a handler the parser would also print them.
            constructeur.setErrorHandler(new DefaultHandler());
            Document lu = constructeur.parse(new InputSource(new StringReader(xhtml)));
            refuserLesPolices(lu);
            refuserLesFormulaires(lu);
            return lu;
        } catch (SAXException e) {
            throw new IllegalArgumentException("Not well-formed XHTML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form in a PDF can be sent to an address. */
    private static void refuserLesFormulaires(Document document) {
        for (String element : FORMULAIRE) {
            if (document.getElementsByTagNameNS("*", element).getLength() > 0) {
                throw new IllegalArgumentException("A document has nothing to fill in and send: no " + element);
            }
        }
    }

    /** A font that cannot be fetched would leave its text out without a word. */
    private static void refuserLesPolices(Document document) {
        NodeList styles = document.getElementsByTagName("style");
        for (int i = 0; i < styles.getLength(); i++) {
            if (styles.item(i).getTextContent().toLowerCase(Locale.ROOT).contains("@font-face")) {
                throw new IllegalArgumentException("A document has the product's own fonts only: no @font-face");
            }
        }
    }
}
