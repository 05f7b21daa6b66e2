package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.apogee.ContratLu.descendants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContratApogeeTest {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";

    private static final Map<String, String> ESPACES = Map.of(
            "EtudiantMetier", "EtudiantMetier",
            "AdministratifMetier", "AdministratifMetier",
            "PedagogiqueMetier", "PedagogiqueMetier",
            "OffreFormationMetier", "OffreFormationMetier",
            "ReferentielMetier", "ReferentielMetier_21062012",
            "GeographieMetier", "GeographieMetier_01082016");

    static List<String> services() throws IOException {
        return faits().stream()
                .filter(l -> l.startsWith("service "))
                .map(l -> l.split(" ")[1])
                .toList();
    }

    @Test
    void every_name_order_type_cardinality_and_nillable_is_the_one_of_apogee() throws IOException {
        assertThat(new ContratLu().lignes(services())).containsExactlyElementsOf(faits());
    }

    @Test
    void the_contract_has_6_services_21_operations_and_183_types() throws IOException {
        assertThat(services()).hasSize(6);
        assertThat(faits()).filteredOn(l -> l.startsWith("operation ")).hasSize(21);
        assertThat(faits()).filteredOn(l -> l.startsWith("type ")).hasSize(183);
    }

    @Test
    void schemas_are_plain_sequences_of_unqualified_elements() throws IOException {
        ContratLu contrat = new ContratLu();
        contrat.lignes(services());

        assertThat(contrat.ecarts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void service_port_and_binding_are_in_the_impl_namespace(String service) {
        Element wsdl = ContratLu.document("wsdl/" + service + ".wsdl").getDocumentElement();
        String espace = "gouv.education.apogee.commun.servicesmetiers." + ESPACES.get(service);

        assertThat(wsdl.getAttribute("targetNamespace")).isEqualTo(espace + "-impl");
        assertThat(descendants(wsdl, WSDL, "import").get(0).getAttribute("namespace"))
                .isEqualTo(espace);
        assertThat(descendants(wsdl, WSDL, "service").get(0).getAttribute("name"))
                .isEqualTo(service + "ServiceInterfaceService");
        assertThat(descendants(wsdl, WSDL, "port").get(0).getAttribute("name")).isEqualTo(service);
        Element binding = descendants(wsdl, WSDL, "binding").get(0);
        assertThat(binding.getAttribute("name")).isEqualTo(service + "SoapBinding");
        assertThat(binding.getAttribute("type")).endsWith(":" + service + "ServiceInterface");
        assertThat(binding.lookupNamespaceURI(binding.getAttribute("type").split(":")[0]))
                .isEqualTo(espace);
    }

    @ParameterizedTest
    @MethodSource("services")
    void messages_are_document_literal_with_an_empty_soap_action(String service) {
        Element wsdl = ContratLu.document("wsdl/" + service + ".wsdl").getDocumentElement();

        assertThat(descendants(wsdl, SOAP, "binding"))
                .extracting(e -> e.getAttribute("style"))
                .containsOnly("document");
        assertThat(descendants(wsdl, SOAP, "body"))
                .extracting(e -> e.getAttribute("use"))
                .containsOnly("literal");
        assertThat(descendants(wsdl, SOAP, "operation"))
                .extracting(e -> e.hasAttribute("soapAction") + e.getAttribute("soapAction"))
                .containsOnly("true");
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_operation_declares_the_fault_in_the_namespace_of_its_service(String service) {
        Element wsdl = ContratLu.document("wsdl/" + service + "Interface.wsdl").getDocumentElement();
        Element schema = ContratLu.document("wsdl/xsd/" + service + ".xsd").getDocumentElement();
        int operations = descendants(wsdl, WSDL, "operation").size();

        assertThat(descendants(wsdl, WSDL, "fault"))
                .hasSize(operations)
                .allSatisfy(f -> assertThat(f.getAttribute("name")).isEqualTo("WebBaseException"));
        assertThat(schema.getAttribute("targetNamespace")).isEqualTo(wsdl.getAttribute("targetNamespace"));
        Element fault = descendants(schema, "http://www.w3.org/2001/XMLSchema", "element").stream()
                .filter(e -> e.getAttribute("name").equals("fault"))
                .findFirst()
                .orElseThrow();
        assertThat(fault.getAttribute("type")).endsWith(":WebBaseException");
        assertThat(fault.lookupNamespaceURI(fault.getAttribute("type").split(":")[0]))
                .isEqualTo("exception.transverse.commun.apogee.education.gouv");
    }

    private static List<String> faits() throws IOException {
        try (var flux = ContratApogeeTest.class.getResourceAsStream("/contrat-apogee.txt")) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        }
    }
}
