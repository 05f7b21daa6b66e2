package org.entstage.portail.demo.apogee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;

/** Collects a WSDL and everything it imports, so that the server can hand all of it out under its own address. */
final class DocumentsDuContrat {
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();
    private final Set<URL> vus = new LinkedHashSet<>();

    private DocumentsDuContrat() {}

    static List<Source> imports(String wsdl) {
        URL racine = DocumentsDuContrat.class.getClassLoader().getResource(wsdl);
        if (racine == null) {
            throw new IllegalStateException("the contract is not on the class path: " + wsdl);
        }
        DocumentsDuContrat documents = new DocumentsDuContrat();
        documents.suivre(racine);
        documents.vus.remove(racine);
        List<Source> sources = new ArrayList<>();
        documents.vus.forEach(url -> sources.add(new StreamSource(url.toExternalForm())));
        return sources;
    }

    private void suivre(URL document) {
        if (!vus.add(document)) {
            return;
        }
        for (String relatif : lire(document)) {
            suivre(resoudre(document, relatif));
        }
    }

    private static List<String> lire(URL document) {
        List<String> adresses = new ArrayList<>();
        try (InputStream flux = document.openStream()) {
            XMLStreamReader xml = XML.createXMLStreamReader(flux);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && "import".equals(xml.getLocalName())) {
                    String nom = xml.getNamespaceURI().endsWith("/wsdl/") ? "location" : "schemaLocation";
                    String adresse = xml.getAttributeValue(null, nom);
                    if (adresse != null) {
                        adresses.add(adresse);
                    }
                }
            }
            return adresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(document.toString(), e);
        }
    }

    // java.net.URI does not resolve against a jar: address; the part after the last "!" is an ordinary path.
    private static URL resoudre(URL document, String relatif) {
        String base = document.toExternalForm();
        int bord = base.lastIndexOf('!') + 1;
        try {
            URI chemin = new URI(bord == 0 ? base : base.substring(bord)).resolve(relatif);
            return new URL(base.substring(0, bord) + chemin);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(relatif, e);
        }
    }
}
