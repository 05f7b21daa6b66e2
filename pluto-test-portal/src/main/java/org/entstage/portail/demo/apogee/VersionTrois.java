package org.entstage.portail.demo.apogee;

import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.bind.JAXBContext;
import javax.xml.bind.JAXBElement;
import javax.xml.bind.JAXBException;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import org.entstage.apogee.ws.offreformationmetier.DiplomeDTO3;
import org.entstage.apogee.ws.offreformationmetier.DiplomeDTO4;

/**
 * The third version of the teaching offer is the fourth with fewer elements, and none of them is in a namespace: the
 * answer is written in version four and read again as version three, which drops what it does not know.
 */
final class VersionTrois {
    private static final QName RACINE = new QName("diplome");
    private final JAXBContext types;

    VersionTrois() {
        try {
            types = JAXBContext.newInstance(DiplomeDTO4.class, DiplomeDTO3.class);
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    DiplomeDTO3 traduire(DiplomeDTO4 diplome) {
        try {
            StringWriter xml = new StringWriter();
            types.createMarshaller().marshal(new JAXBElement<>(RACINE, DiplomeDTO4.class, diplome), xml);
            return types.createUnmarshaller()
                    .unmarshal(new StreamSource(new StringReader(xml.toString())), DiplomeDTO3.class)
                    .getValue();
        } catch (JAXBException e) {
            throw new IllegalStateException(e);
        }
    }
}
