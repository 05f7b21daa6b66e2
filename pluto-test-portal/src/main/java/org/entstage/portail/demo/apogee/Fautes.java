package org.entstage.portail.demo.apogee;

import javax.xml.namespace.QName;
import javax.xml.soap.SOAPConstants;
import javax.xml.soap.SOAPElement;
import javax.xml.soap.SOAPException;
import javax.xml.soap.SOAPFactory;
import javax.xml.soap.SOAPFault;
import javax.xml.ws.soap.SOAPFaultException;

/**
 * The faults of one service: the code travels as the fault's text, its segments in the detail element {@code fault} of
 * the service's namespace, whose children are unqualified.
 */
final class Fautes {
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final QName SERVEUR = new QName(SOAPConstants.URI_NS_SOAP_1_1_ENVELOPE, "Server");

    private final String espace;

    /** @param espace namespace of the service's wrappers */
    Fautes(String espace) {
        this.espace = espace;
    }

    /** Nothing found: what a list answers instead of being empty. */
    SOAPFaultException rien(String objet) {
        return faute("technical.data.nullretrieve." + objet);
    }

    /** A parameter that cannot be. */
    SOAPFaultException incoherent(String parametre) {
        return faute("technical.parameter.noncoherentinput." + parametre);
    }

    /** A mandatory parameter that is not there. */
    SOAPFaultException absent(String parametre) {
        return faute("technical.parameter.nonpresentinput." + parametre);
    }

    private SOAPFaultException faute(String code) {
        try {
            SOAPFault faute = SOAPFactory.newInstance().createFault(code, SERVEUR);
            SOAPElement detail = faute.addDetail().addChildElement(new QName(espace, "fault", "m"));
            String[] segments = code.split("\\.", 4);
            enfant(detail, "domaine", segments[1]);
            enfant(detail, "element", segments[3]);
            enfant(detail, "messages", null);
            enfant(detail, "nature", segments[0]);
            enfant(detail, "type", segments[2]);
            enfant(detail, "lastErrorMsg", code);
            return new SOAPFaultException(faute);
        } catch (SOAPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void enfant(SOAPElement pere, String nom, String valeur) throws SOAPException {
        SOAPElement enfant = pere.addChildElement(new QName(nom));
        if (valeur == null) {
            enfant.addAttribute(new QName(XSI, "nil", "xsi"), "true");
        } else {
            enfant.addTextNode(valeur);
        }
    }
}
