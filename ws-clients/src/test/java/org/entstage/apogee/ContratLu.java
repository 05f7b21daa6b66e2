package org.entstage.apogee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads the packaged WSDL and XSD files and writes them in the notation of contrat-apogee.txt. */
final class ContratLu {

    private static final String XS = "http://www.w3.org/2001/XMLSchema";
    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";

    private final Set<String> schemasLus = new HashSet<>();
    private final Map<String, Element> racines = new TreeMap<>();
    private final Map<String, Element> types = new TreeMap<>();
    private final List<String> lignes = new ArrayList<>();

    List<String> lignes(List<String> services) {
        services.forEach(this::service);
        types.forEach((nom, type) -> {
            lignes.add("type " + nom);
            champs("-", type);
        });
        return lignes;
    }

    /** Elements and schemas that are not plain sequences of unqualified local elements. */
    List<String> ecarts() {
        List<String> ecarts = new ArrayList<>();
        for (String schema : schemasLus) {
            Element racine = document(schema).getDocumentElement();
            if (!"unqualified".equals(racine.getAttribute("elementFormDefault"))
                    || racine.hasAttribute("attributeFormDefault")) {
                ecarts.add(schema);
            }
            for (String interdit : List.of("choice", "all", "any", "extension", "attribute")) {
                if (racine.getElementsByTagNameNS(XS, interdit).getLength() > 0) {
                    ecarts.add(schema + ": " + interdit);
                }
            }
        }
        return ecarts;
    }

    private void service(String service) {
        racines.clear();
        Element wsdl = document("wsdl/" + service + "Interface.wsdl").getDocumentElement();
        String espace = wsdl.getAttribute("targetNamespace");
        lignes.add("service " + service + " " + espace);
        descendants(wsdl, XS, "import").forEach(lien -> lireSchema("wsdl/" + lien.getAttribute("schemaLocation")));
        Element portType = descendants(wsdl, WSDL, "portType").get(0);
        for (Element operation : descendants(portType, WSDL, "operation")) {
            String demande = element(wsdl, operation, "input");
            String reponse = element(wsdl, operation, "output");
            lignes.add("operation " + operation.getAttribute("name") + " " + demande + " " + reponse);
            champs(">", racines.get(espace + " " + demande));
            champs("<", racines.get(espace + " " + reponse));
        }
    }

    private static String element(Element wsdl, Element operation, String sens) {
        String message = sansPrefixe(descendants(operation, WSDL, sens).get(0).getAttribute("message"));
        return descendants(wsdl, WSDL, "message").stream()
                .filter(m -> m.getAttribute("name").equals(message))
                .map(m -> sansPrefixe(descendants(m, WSDL, "part").get(0).getAttribute("element")))
                .findFirst()
                .orElseThrow();
    }

    private void lireSchema(String chemin) {
        if (!schemasLus.add(chemin) && chemin.contains("/xsd/") && !chemin.endsWith("Metier.xsd")) {
            return;
        }
        Element schema = document(chemin).getDocumentElement();
        String espace = schema.getAttribute("targetNamespace");
        for (Element enfant : enfants(schema)) {
            String nom = enfant.getAttribute("name");
            switch (enfant.getLocalName()) {
                case "import" ->
                    lireSchema(URI.create(chemin)
                            .resolve(enfant.getAttribute("schemaLocation"))
                            .toString());
                case "complexType" -> types.put(nom + "@" + tige(espace), enfant);
                case "element" -> racines.put(espace + " " + nom, enfant);
                default -> throw new IllegalStateException(chemin + " " + enfant.getLocalName());
            }
        }
    }

    private void champs(String signe, Element parent) {
        for (Element champ : descendants(parent, XS, "element")) {
            String min = champ.hasAttribute("minOccurs") ? champ.getAttribute("minOccurs") : "1";
            String max = champ.hasAttribute("maxOccurs") ? "n" : "1";
            String nul = "true".equals(champ.getAttribute("nillable")) ? " nil" : "";
            lignes.add(signe + " " + champ.getAttribute("name") + " " + type(champ) + " " + min + ".." + max + nul);
        }
    }

    private static String type(Element champ) {
        String type = champ.getAttribute("type");
        String espace = champ.lookupNamespaceURI(type.substring(0, type.indexOf(':')));
        return XS.equals(espace) ? "xs:" + sansPrefixe(type) : sansPrefixe(type) + "@" + tige(espace);
    }

    private static String tige(String espace) {
        return espace.replaceFirst("(\\.dto)?\\.transverse\\.commun\\.apogee\\.education\\.gouv$", "");
    }

    static Document document(String chemin) {
        try (InputStream flux = ContratLu.class.getClassLoader().getResourceAsStream(chemin)) {
            DocumentBuilderFactory fabrique = DocumentBuilderFactory.newInstance();
            fabrique.setNamespaceAware(true);
            return fabrique.newDocumentBuilder().parse(flux);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(chemin, e);
        }
    }

    static List<Element> descendants(Element parent, String espace, String nom) {
        List<Element> trouves = new ArrayList<>();
        var noeuds = parent.getElementsByTagNameNS(espace, nom);
        for (int i = 0; i < noeuds.getLength(); i++) {
            trouves.add((Element) noeuds.item(i));
        }
        return trouves;
    }

    private static List<Element> enfants(Element parent) {
        List<Element> trouves = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element) {
                trouves.add(element);
            }
        }
        return trouves;
    }

    private static String sansPrefixe(String nom) {
        return nom.substring(nom.indexOf(':') + 1);
    }
}
