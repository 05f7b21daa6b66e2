package org.entstage.document.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML without document type and without entities of its own, so that nothing outside can be drawn in. */
final class LecteurXhtml {

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
            var constructeur = fabrique.newDocumentBuilder();
            // Errors are thrown; without a handler the parser would also print them.
            constructeur.setErrorHandler(new DefaultHandler());
            return constructeur.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("Not well-formed XHTML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
