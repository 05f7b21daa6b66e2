package org.entstage.portail.demo.apogee;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import javax.jws.WebMethod;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The calls of one service, by operation. The operation is the first element of the envelope's body, as for dispatching. */
final class Appels {
    /** Stands for an operation that the contract does not have, or that cannot be read. */
    static final String INCONNUE = "?";

    private static final XMLInputFactory XML = fabrique();

    private final Set<String> operations;
    private final Map<String, LongAdder> recus = new ConcurrentHashMap<>();

    /** @param contrat interface generated from the service's description */
    Appels(Class<?> contrat) {
        operations = Arrays.stream(contrat.getMethods()).map(Appels::operation).collect(Collectors.toUnmodifiableSet());
    }

    // Generated code repeats the name of an operation only where Java cannot have it.
    private static String operation(Method methode) {
        String nom = methode.getAnnotation(WebMethod.class).operationName();
        return nom.isEmpty() ? methode.getName() : nom;
    }

    Set<String> operations() {
        return operations;
    }

    void compter(byte[] requete) {
        String operation = operation(requete);
        recus.computeIfAbsent(operations.contains(operation) ? operation : INCONNUE, o -> new LongAdder())
                .increment();
    }

    /** @return numbers of calls, in the order of the operations' names */
    Map<String, Long> parOperation() {
        Map<String, Long> nombres = new TreeMap<>();
        recus.forEach((operation, nombre) -> nombres.put(operation, nombre.sum()));
        return nombres;
    }

    private static String operation(byte[] requete) {
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(requete));
            boolean dansLeCorps = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    if (dansLeCorps) {
                        return xml.getLocalName();
                    }
                    dansLeCorps = "Body".equals(xml.getLocalName());
                }
            }
            return INCONNUE;
        } catch (XMLStreamException e) {
            return INCONNUE;
        }
    }

    private static XMLInputFactory fabrique() {
        XMLInputFactory fabrique = XMLInputFactory.newFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabrique;
    }
}
