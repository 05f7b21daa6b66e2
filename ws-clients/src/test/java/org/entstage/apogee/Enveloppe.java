package org.entstage.apogee;

import org.entstage.apogee.ApogeeFactice.Demande;
import org.entstage.apogee.ApogeeFactice.Reponse;

/** Writes SOAP envelopes as a server of Apogée does. */
final class Enveloppe {

    private static final String ENTETE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><soapenv:Body>";
    private static final String FIN = "</soapenv:Body></soapenv:Envelope>";

    private Enveloppe() {}

    static String espace(String service) {
        String suffixe = service.equals("ReferentielMetier") ? "_21062012" : "";
        return "gouv.education.apogee.commun.servicesmetiers." + service + suffixe;
    }

    /** An answer; {@code contenu} stands directly under the wrapper. */
    static Reponse reponse(String service, String wrapper, String contenu) {
        return Reponse.xml(
                200,
                ENTETE + "<m:" + wrapper + " xmlns:m=\"" + espace(service) + "\">" + contenu + "</m:" + wrapper + ">"
                        + FIN);
    }

    static Reponse fauteSansDetail(String texte) {
        return Reponse.xml(
                500,
                ENTETE + "<soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>" + texte
                        + "</faultstring></soapenv:Fault>" + FIN);
    }

    /** @param detail content of the element fault */
    static Reponse faute(String service, String texte, String detail) {
        return Reponse.xml(
                500,
                ENTETE + "<soapenv:Fault><faultcode>soapenv:Server</faultcode><faultstring>" + texte
                        + "</faultstring><detail><m:fault xmlns:m=\"" + espace(service) + "\">" + detail
                        + "</m:fault></detail></soapenv:Fault>" + FIN);
    }

    static Reponse faute(String service, String texte) {
        return faute(
                service,
                texte,
                "<domaine xsi:nil=\"true\"/><element xsi:nil=\"true\"/><messages xsi:nil=\"true\"/>"
                        + "<nature xsi:nil=\"true\"/><type xsi:nil=\"true\"/><lastErrorMsg>rien</lastErrorMsg>");
    }

    /** What a server answers to a question without answer. */
    static Reponse sansDonnee(Demande demande) {
        String service = demande.chemin().replaceAll("^/services/|\\?.*$", "");
        return faute(service, "technical.data.nullretrieve.rien");
    }
}
