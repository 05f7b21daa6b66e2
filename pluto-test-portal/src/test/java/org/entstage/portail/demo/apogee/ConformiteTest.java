package org.entstage.portail.demo.apogee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.entstage.portail.demo.PopulationDeTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every answer of the 21 operations, and every fault, is valid for the contract: names, order, nil, numbers of elements. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConformiteTest {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final int REMARQUABLES = 40;
    private static final ApogeeDemo APOGEE = new ApogeeDemo(PopulationDeTest.POPULATION, "apogee", "apogee", 0);
    private static final ClientSoap CLIENT = new ClientSoap(APOGEE);
    private static final Map<String, Schema> CONTRATS = new LinkedHashMap<>();

    private static final String ETAPE = "<_seCritere><codDip>aucun</codDip><codElp>tous</codElp><codEtp>M2PSY</codEtp>"
            + "<codVrsVdi>aucun</codVrsVdi><codVrsVet>230</codVrsVet></_seCritere>";

    /** One call that finds something. */
    private record Appel(String service, String operation, String corps) {
        @Override
        public String toString() {
            return service + "." + operation;
        }
    }

    @BeforeAll
    static void demarrer() throws SAXException {
        APOGEE.demarrer();
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        for (String service : APOGEE.services()) {
            CONTRATS.put(service, schemas.newSchema(ConformiteTest.class.getResource("/wsdl/xsd/" + service + ".xsd")));
        }
    }

    @AfterAll
    static void arreter() {
        APOGEE.arreter();
    }

    static Stream<Appel> operations() {
        return Stream.concat(
                operationsSurUnEtudiant("20260010", "2026"),
                Stream.of(
                        new Appel(
                                "EtudiantMetier",
                                "recupererListeEtudiants",
                                "<_parametres><annee>2026</annee><listComposante>SCI</listComposante></_parametres>"),
                        new Appel("EtudiantMetier", "recupererTypeHebergement", ""),
                        new Appel("OffreFormationMetier", "recupererSE_v4", ETAPE),
                        new Appel("OffreFormationMetier", "recupererSE_v3", ETAPE),
                        new Appel("ReferentielMetier", "recupererComposante_v2", ""),
                        new Appel("ReferentielMetier", "recupererRegimeInscription", ""),
                        new Appel("ReferentielMetier", "recupererInformationEtabRef", "<_codVap>ETB_LIB</_codVap>"),
                        new Appel("ReferentielMetier", "recupererSignataire", "<_codSig>SIGSCI</_codSig>"),
                        new Appel("GeographieMetier", "recupererCommune", "<_codePostal>35410</_codePostal>"),
                        new Appel("GeographieMetier", "recupererPays", ""),
                        new Appel("GeographieMetier", "recupererDepartement", "")));
    }

    private static Stream<Appel> operationsSurUnEtudiant(String numero, String annee) {
        String codEtu = "<_codEtu>" + numero + "</_codEtu>";
        String an = "<_annee>" + annee + "</_annee>";
        String codAnu = "<_codAnu>" + annee + "</_codAnu>";
        return Stream.of(
                new Appel("EtudiantMetier", "recupererIdentifiantsEtudiant_v2", codEtu),
                new Appel("EtudiantMetier", "recupererInfosAdmEtu_v4", codEtu),
                new Appel("EtudiantMetier", "recupererAdressesEtudiant_v2", codEtu),
                new Appel("EtudiantMetier", "recupererNumeroSecuriteSociale", codEtu),
                new Appel("AdministratifMetier", "recupererAnneesIa", codEtu),
                new Appel("AdministratifMetier", "recupererIAAnnuelles_v2", codEtu + an),
                new Appel("AdministratifMetier", "recupererIAEtapes_v3", codEtu + an),
                new Appel("PedagogiqueMetier", "recupererContratPedagogiqueResultatVdiVet_v2", codEtu + codAnu),
                new Appel("PedagogiqueMetier", "recupererContratPedagogiqueResultatElpEpr_v6", codEtu + codAnu),
                new Appel("PedagogiqueMetier", "recupererAnneesIPResultat", codEtu));
    }

    @Test
    void the_list_below_is_the_whole_contract() throws Exception {
        Set<String> offertes = new TreeSet<>();
        for (String service : APOGEE.services()) {
            Class<?> contrat = Class.forName(
                    "org.entstage.apogee.ws." + service.toLowerCase(Locale.ROOT) + "." + service + "ServiceInterface");
            new Appels(contrat).operations().forEach(operation -> offertes.add(service + "." + operation));
        }
        assertThat(operations().map(Appel::toString)).hasSize(21).containsExactlyInAnyOrderElementsOf(offertes);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_answer_is_valid_for_the_contract(Appel appel) throws Exception {
        HttpResponse<String> reponse = envoyer(appel);
        // The one number that the demonstration never gives away.
        boolean faute = "recupererNumeroSecuriteSociale".equals(appel.operation());
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(faute ? 500 : 200);
        valider(appel, reponse);
    }

    @Test
    void so_are_the_answers_and_faults_about_every_remarkable_student_in_every_year() throws Exception {
        Set<Appel> appels = IntStream.range(20260001, 20260001 + REMARQUABLES)
                .mapToObj(Integer::toString)
                .flatMap(numero -> Stream.of("2025", "2026", "2027", "toutes")
                        .flatMap(annee -> operationsSurUnEtudiant(numero, annee)))
                .collect(Collectors.toSet());
        for (Appel appel : appels) {
            valider(appel, envoyer(appel));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void missing_parameters_and_criteria_end_in_an_answer_or_a_fault_of_the_contract(Appel appel) throws Exception {
        Appel nu = new Appel(appel.service(), appel.operation(), "");
        valider(nu, envoyer(nu));
    }

    private static HttpResponse<String> envoyer(Appel appel) throws Exception {
        return CLIENT.envoyer(appel.service(), appel.operation(), appel.corps());
    }

    private static void valider(Appel appel, HttpResponse<String> reponse) throws Exception {
        DocumentBuilderFactory lecteurs = DocumentBuilderFactory.newInstance();
        lecteurs.setNamespaceAware(true);
        Document document = lecteurs.newDocumentBuilder().parse(new InputSource(new StringReader(reponse.body())));
        Element corps = (Element) document.getElementsByTagNameNS(SOAP, "Body").item(0);
        Element contenu = premier(corps);
        boolean faute = "Fault".equals(contenu.getLocalName());
        assertThat(reponse.statusCode()).as("%s %s", appel, appel.corps()).isEqualTo(faute ? 500 : 200);
        if (faute) {
            assertThat(contenu.getElementsByTagName("faultstring").item(0).getTextContent())
                    .as("%s %s", appel, appel.corps())
                    .startsWith("technical.");
            contenu = premier((Element) contenu.getElementsByTagName("detail").item(0));
        }
        try {
            CONTRATS.get(appel.service()).newValidator().validate(new DOMSource(contenu));
        } catch (SAXException e) {
            throw new AssertionError(appel + " " + appel.corps() + ": " + e.getMessage() + "\n" + reponse.body(), e);
        }
    }

    private static Element premier(Element pere) {
        Node fils = pere.getFirstChild();
        while (fils.getNodeType() != Node.ELEMENT_NODE) {
            fils = fils.getNextSibling();
        }
        return (Element) fils;
    }
}
