package org.entstage.portail.demo.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.ws.BindingProvider;
import javax.xml.ws.Service;
import org.entstage.apogee.ws.etudiantmetier.EtudiantMetierServiceInterface;
import org.entstage.apogee.ws.etudiantmetier.WebBaseException_Exception;
import org.entstage.portail.demo.PopulationDeTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApogeeDemoTest {
    private static final ApogeeDemo APOGEE = new ApogeeDemo(PopulationDeTest.POPULATION, "apogee", "apogee", 0);
    private static final ClientSoap SOAP = new ClientSoap(APOGEE);
    private static final HttpClient CLIENT = ClientSoap.HTTP;

    @BeforeAll
    static void demarrer() {
        APOGEE.demarrer();
        APOGEE.attendreLesServices();
    }

    @AfterAll
    static void arreter() {
        APOGEE.arreter();
    }

    @AfterEach
    void remettre() {
        APOGEE.latence(0);
        APOGEE.alteree(false);
        APOGEE.demarrer();
    }

    @Test
    void it_answers_in_the_form_of_the_contract() throws Exception {
        Document reponse = appeler(
                "EtudiantMetier",
                "recupererIdentifiantsEtudiant_v2",
                "<_codEtu>20260001</_codEtu><_temoinRecupAnnu>O</_temoinRecupAnnu>");
        assertThat(reponse.select("recupererIdentifiantsEtudiant_v2Return > *").eachText())
                .contains("20260001", "500001", "etudiant@etu.univ.example.org", "etudiant");
        assertThat(reponse.select("numBoursier").attr("xsi:nil")).isEqualTo("true");
        assertThat(reponse.select("recupererIdentifiantsEtudiant_v2Return > *").stream()
                        .map(element -> element.tagName())
                        .toList())
                .containsExactly("codEtu", "codInd", "emailAnnuaire", "loginAnnuaire", "numBoursier", "numeroINE");
    }

    @Test
    void absent_empty_and_nil_parameters_are_the_same() throws Exception {
        String vides = "<_codEtu></_codEtu><_codInd> </_codInd>"
                + "<_nom xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>";
        String ine = PopulationDeTest.POPULATION
                .etudiant("20260001")
                .orElseThrow()
                .identite()
                .ine();
        Document reponse =
                appeler("EtudiantMetier", "recupererIdentifiantsEtudiant_v2", vides + "<_numINE>" + ine + "</_numINE>");
        assertThat(reponse.select("codEtu").text()).isEqualTo("20260001");
        assertThat(reponse.select("emailAnnuaire").attr("xsi:nil")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({
        "EtudiantMetier, recupererInfosAdmEtu_v4, <_codEtu>19990001</_codEtu>, technical.data.nullretrieve.etudiant",
        "EtudiantMetier, recupererInfosAdmEtu_v4, <_codEtu>abc</_codEtu>, technical.parameter.noncoherentinput.codEtu",
        "EtudiantMetier, recupererAdressesEtudiant_v2, <_codEtu>20260017</_codEtu>, technical.data.nullretrieve.findIAA",
        "EtudiantMetier, recupererNumeroSecuriteSociale, <_codEtu>20260001</_codEtu>, technical.data.nullretrieve.numSSoc",
        "AdministratifMetier, recupererAnneesIa, <_codEtu>20260017</_codEtu>, technical.data.nullretrieve.findIAA",
        "AdministratifMetier, recupererAnneesIa, <_codEtu>1</_codEtu>, technical.parameter.noncoherentinput.invalidUser",
        "AdministratifMetier, recupererIAEtapes_v3, <_codEtu>20260027</_codEtu><_annee>2026</_annee><_etatIAE>E</_etatIAE>,"
                + " technical.data.nullretrieve.findIAE",
        "AdministratifMetier, recupererAnneesIa, <_codEtu>20260001</_codEtu><_etatInscriptionIA>EA</_etatInscriptionIA>,"
                + " technical.parameter.noncoherentinput.etat",
        "PedagogiqueMetier, recupererContratPedagogiqueResultatVdiVet_v2,"
                + " <_codEtu>20260001</_codEtu><_codAnu>2020</_codAnu>, technical.data.nullretrieve.codAnu",
        "OffreFormationMetier, recupererSE_v3, <_seCritere><codDip>aucun</codDip><codVrsVdi>aucun</codVrsVdi>"
                + "<codEtp>X</codEtp><codVrsVet>1</codVrsVet><codElp>tous</codElp></_seCritere>,"
                + " technical.data.nullretrieve.recupererse",
        "GeographieMetier, recupererCommune, <_codePostal>35000</_codePostal><_temoinEnServiceCom>X</_temoinEnServiceCom>,"
                + " technical.parameter.noncoherentinput.temoinenservicecommune",
        "GeographieMetier, recupererCommune, <_codePostal>35000</_codePostal><_temoinEnServiceBD>X</_temoinEnServiceBD>,"
                + " technical.parameter.noncoherentinput.temoinenservicebd",
        "PedagogiqueMetier, recupererAnneesIPResultat, <_codEtu>20260017</_codEtu>,"
                + " technical.data.nullretrieve.DossierEtudiantIP",
        "OffreFormationMetier, recupererSE_v4, <_seCritere><codDip>aucun</codDip></_seCritere>,"
                + " technical.parameter.noncoherentinput.codversiondiplomeobligatoire",
        "ReferentielMetier, recupererSignataire, <_codSig>X</_codSig>, technical.data.nullretrieve.signataire",
        "GeographieMetier, recupererCommune, <_codePostal>99999</_codePostal>, technical.data.nullretrieve.commune",
        "GeographieMetier, recupererCommune, <_codePostal>35</_codePostal>, technical.parameter.noncoherentinput.codePostal"
    })
    void faults_carry_their_code_as_text(String service, String operation, String corps, String code) throws Exception {
        HttpResponse<String> brute = envoyer(service, operation, corps);
        assertThat(brute.statusCode()).isEqualTo(500);
        Document reponse = xml(brute);
        assertThat(reponse.select("faultstring").text()).isEqualTo(code);
        assertThat(reponse.select("detail lastErrorMsg").text()).isEqualTo(code);
        assertThat(brute.body()).contains(ClientSoap.espace(service)).doesNotContain("Exception");
    }

    @Test
    void the_generated_client_reads_the_wsdl_and_posts_to_it() throws Exception {
        EtudiantMetierServiceInterface port = client();
        assertThat(port.recupererIdentifiantsEtudiantV2("20260020", null, null, null, null, null, null, null, "O")
                        .getLoginAnnuaire())
                .isEqualTo("e20260020");
        assertThat(port.recupererInfosAdmEtuV4("20260020").getNomPatronymique()).isEqualTo("d'Haÿ-L'Œuvre");
        assertThatThrownBy(() -> port.recupererInfosAdmEtuV4("1"))
                .isInstanceOf(WebBaseException_Exception.class)
                .hasMessage("technical.data.nullretrieve.etudiant");
    }

    @Test
    void every_document_of_the_six_descriptions_is_served() throws Exception {
        for (String service : APOGEE.services()) {
            Set<String> vus = new LinkedHashSet<>();
            suivre(APOGEE.adresse(service) + "?wsdl", vus);
            assertThat(vus).as(service).hasSizeGreaterThan(5);
        }
    }

    @Test
    void a_student_has_his_steps_and_an_annual_registration() throws Exception {
        Document etapes = appeler(
                "AdministratifMetier",
                "recupererIAEtapes_v3",
                "<_codEtu>20260010</_codEtu><_annee>2026</_annee><_etatIAA>E</_etatIAA><_etatIAE>E</_etatIAE>");
        assertThat(etapes.select("etape > codeEtp").eachText()).containsExactly("M2INF", "M2GRH");
        assertThat(etapes.select("etapePremiere").eachText()).containsExactly("oui", "non");
        assertThat(etapes.select("codeInscriptionPayee").eachText()).containsExactly("P", "P");
        Document annuelle = appeler(
                "AdministratifMetier", "recupererIAAnnuelles_v2", "<_codEtu>20260015</_codEtu><_annee>2026</_annee>");
        assertThat(annuelle.select("recupererIAAnnuellesReturn_v2 codRgi").text())
                .isEqualTo("2");
        assertThat(annuelle.select("recupererIAAnnuellesResponse_v2, *|recupererIAAnnuellesResponse_v2"))
                .isNotEmpty();
    }

    @Test
    void a_step_that_was_cancelled_stands_beside_a_year_that_goes_on() throws Exception {
        Document annulee = appeler(
                "AdministratifMetier",
                "recupererIAEtapes_v3",
                "<_codEtu>20260039</_codEtu><_annee>2026</_annee><_etatIAA>E</_etatIAA><_etatIAE>A</_etatIAE>");
        assertThat(annulee.select("etape > codeEtp").eachText()).containsExactly("M2GRH");
        assertThat(annulee.select("codeEtatIAA").text()).isEqualTo("E");
        assertThat(annulee.select("codeEtatIAE").text()).isEqualTo("A");
        Document contrat = appeler(
                "PedagogiqueMetier",
                "recupererContratPedagogiqueResultatElpEpr_v6",
                "<_codEtu>20260039</_codEtu><_codAnu>2026</_codAnu><_codVrsVet>0210</_codVrsVet><_codEtaIae>ARE</_codEtaIae>");
        assertThat(contrat.select("libEtatIae").eachText()).isNotEmpty().containsOnly("Annulée");
    }

    @Test
    void a_closed_component_is_also_found_by_its_code() throws Exception {
        assertThat(appeler("ReferentielMetier", "recupererComposante_v2", "<_codCmp>ANC</_codCmp>")
                        .select("temEnSveCmp")
                        .text())
                .isEqualTo("N");
    }

    @Test
    void a_component_without_label_is_found_in_the_reference_table() throws Exception {
        Document etapes = appeler(
                "AdministratifMetier", "recupererIAEtapes_v3", "<_codEtu>20260031</_codEtu><_annee>2026</_annee>");
        assertThat(etapes.select("libComposante").attr("xsi:nil")).isEqualTo("true");
        Document composante = appeler("ReferentielMetier", "recupererComposante_v2", "<_codCmp>SCI</_codCmp>");
        assertThat(composante.select("libCmp").text()).isEqualTo("UFR Sciences et technologies");
        assertThat(composante.select("codSig").text()).isEqualTo("SIGSCI");
    }

    @Test
    void all_eight_components_are_in_the_tree_and_a_closed_one_too() throws Exception {
        Document toutes = appeler("ReferentielMetier", "recupererComposante_v2", "");
        assertThat(toutes.select("codCmp").eachText())
                .containsExactlyInAnyOrder("SCI", "DEG", "LLA", "SHS", "SAN", "SPO", "IUT", "ING", "ANC");
        assertThat(toutes.select("listeComposanteFils codCmp").eachText()).containsExactly("SPO");
    }

    @Test
    void a_step_gives_its_placements_hours_and_cursus_in_both_versions() throws Exception {
        String criteres = "<_seCritere><codDip>aucun</codDip><codElp>tous</codElp><codEtp>M2PSY</codEtp>"
                + "<codVrsVdi>aucun</codVrsVdi><codVrsVet>230</codVrsVet></_seCritere>";
        for (String version : List.of("_v4", "_v3")) {
            Document reponse = appeler("OffreFormationMetier", "recupererSE" + version, criteres);
            assertThat(reponse.select("codCursusLmd").text()).isEqualTo("M");
            assertThat(reponse.select("libFinalite").text()).isEqualTo("Professionnelle");
            assertThat(reponse.select("listVersionEtape > item > volume").text())
                    .isEqualTo("320");
            assertThat(reponse.select("codElp").eachText())
                    .containsExactly("M2PSYU1", "M2PSYU2", "M2PSYA", "M2PSYB", "M2PSYX");
            assertThat(reponse.select("temSusp").eachText()).containsExactly("N", "N", "N", "N", "O");
        }
    }

    @Test
    void the_catalogue_lists_the_sixty_steps() throws Exception {
        Document catalogue = appeler(
                "OffreFormationMetier",
                "recupererSE_v4",
                "<_seCritere><codDip>tous</codDip><codElp>aucun</codElp><codEtp>tous</codEtp>"
                        + "<codVrsVdi>tous</codVrsVdi><codVrsVet>tous</codVrsVet></_seCritere>");
        assertThat(catalogue.select("codEtp")).hasSize(60);
        assertThat(catalogue.select("codElp")).isEmpty();
    }

    @Test
    void students_of_a_step_are_listed() throws Exception {
        Document liste = appeler(
                "EtudiantMetier",
                "recupererListeEtudiants",
                "<_parametres><annee>2026</annee><listEtapes><item><code>M2INF</code><listVersion>201</listVersion></item>"
                        + "</listEtapes><listComposante>SCI</listComposante></_parametres>");
        assertThat(liste.select("etudiant > codEtu").eachText()).contains("20260001", "20260010", "20260021");
    }

    @Test
    void the_remaining_operations_answer_too() throws Exception {
        assertThat(appeler("EtudiantMetier", "recupererTypeHebergement", "").select("codTypeHebergement"))
                .hasSize(6);
        assertThat(appeler("EtudiantMetier", "recupererAdressesEtudiant_v2", "<_codEtu>20260018</_codEtu>")
                        .select("adresseFixe > libAde")
                        .text())
                .isEqualTo("10115 BERLIN");
        assertThat(appeler("AdministratifMetier", "recupererAnneesIa", "<_codEtu>20260013</_codEtu>")
                        .select("recupererAnneesIaReturn")
                        .eachText())
                .containsExactly("2026", "2027");
        assertThat(appeler(
                                "PedagogiqueMetier",
                                "recupererContratPedagogiqueResultatElpEpr_v6",
                                "<_codEtu>20260001</_codEtu><_codAnu>2026</_codAnu>")
                        .select("temElpTypeStage")
                        .eachText())
                .containsExactly("N", "N", "O");
        assertThat(appeler(
                                "PedagogiqueMetier",
                                "recupererContratPedagogiqueResultatVdiVet_v2",
                                "<_codEtu>20262200</_codEtu><_codAnu>toutes</_codAnu>")
                        .select("codTre")
                        .text())
                .isEqualTo("ADM");
        assertThat(appeler("ReferentielMetier", "recupererRegimeInscription", "<_codRegIns>2</_codRegIns>")
                        .select("licRegIns")
                        .text())
                .isEqualTo("Continue F");
        assertThat(appeler("ReferentielMetier", "recupererInformationEtabRef", "<_codVap>ETB_COM</_codVap>")
                        .select("parVap")
                        .text())
                .isEqualTo("RENNES CEDEX");
        assertThat(appeler("GeographieMetier", "recupererCommune", "<_codePostal>35410</_codePostal>")
                        .select("libCommune"))
                .hasSize(3);
        assertThat(appeler("GeographieMetier", "recupererPays", "<_temoinEnService>O</_temoinEnService>")
                        .select("codePay"))
                .hasSize(21);
        assertThat(appeler("GeographieMetier", "recupererDepartement", "<_codeDept>035</_codeDept>")
                        .select("libDept")
                        .text())
                .isEqualTo("ILLE ET VILAINE");
    }

    @Test
    void dates_travel_with_their_offset_or_in_utc() throws Exception {
        Set<String> fins = new LinkedHashSet<>();
        for (int numero = 20260001; numero < 20260012; numero++) {
            String date = appeler("EtudiantMetier", "recupererInfosAdmEtu_v4", "<_codEtu>" + numero + "</_codEtu>")
                    .select("dateNaissance")
                    .text();
            fins.add(date.substring(19).replaceAll("\\+0[12]:00", "+"));
        }
        assertThat(fins).containsExactlyInAnyOrder("+", "Z");
    }

    @Test
    void a_wrong_password_is_refused_but_the_description_is_free() throws Exception {
        HttpRequest sans = SOAP.requete("EtudiantMetier", hebergements()).build();
        assertThat(CLIENT.send(sans, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
        HttpRequest wsdl = HttpRequest.newBuilder(URI.create(APOGEE.adresse("EtudiantMetier") + "?wsdl"))
                .build();
        assertThat(CLIENT.send(wsdl, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void garbage_stop_and_start_leave_the_address_alone() throws Exception {
        APOGEE.alteree(true);
        List<String> corps = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> reponse = envoyer("EtudiantMetier", "recupererTypeHebergement", "");
            assertThat(reponse.statusCode()).isEqualTo(200);
            corps.add(reponse.body());
        }
        assertThat(corps).doesNotHaveDuplicates().noneMatch(c -> c.contains("Hebergement"));
        APOGEE.alteree(false);
        int port = APOGEE.port();
        APOGEE.arreter();
        assertThatThrownBy(() -> envoyer("EtudiantMetier", "recupererTypeHebergement", ""))
                .isInstanceOf(IOException.class);
        APOGEE.demarrer();
        assertThat(APOGEE.port()).isEqualTo(port);
        assertThat(appeler("EtudiantMetier", "recupererTypeHebergement", "").select("codTypeHebergement"))
                .hasSize(6);
    }

    @Test
    void a_delay_is_felt_and_can_be_ended_while_somebody_waits() throws Exception {
        APOGEE.latence(60_000);
        long debut = System.nanoTime();
        Map<String, Long> avant = APOGEE.appels();
        var attendu = CLIENT.sendAsync(
                ClientSoap.autorisee(SOAP.requete("EtudiantMetier", hebergements())),
                HttpResponse.BodyHandlers.ofString());
        await().until(() -> !APOGEE.appels().equals(avant));
        assertThat(attendu).isNotDone();
        APOGEE.latence(0);
        assertThat(attendu.get().statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofSeconds(20));
    }

    private static String hebergements() {
        return ClientSoap.enveloppe("EtudiantMetier", "recupererTypeHebergement", "");
    }

    private static EtudiantMetierServiceInterface client() throws IOException {
        String espace = EtudiantService.ESPACE + "-impl";
        String adresse = APOGEE.adresse("EtudiantMetier") + "?wsdl";
        EtudiantMetierServiceInterface port = Service.create(
                        new URL(adresse), new QName(espace, "EtudiantMetierServiceInterfaceService"))
                .getPort(new QName(espace, "EtudiantMetier"), EtudiantMetierServiceInterface.class);
        var contexte = ((BindingProvider) port).getRequestContext();
        contexte.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, adresse);
        contexte.put(BindingProvider.USERNAME_PROPERTY, "apogee");
        contexte.put(BindingProvider.PASSWORD_PROPERTY, "apogee");
        return port;
    }

    private static void suivre(String adresse, Set<String> vus) throws Exception {
        if (!vus.add(adresse)) {
            return;
        }
        HttpResponse<String> reponse =
                CLIENT.send(HttpRequest.newBuilder(URI.create(adresse)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(reponse.statusCode()).as(adresse).isEqualTo(200);
        Matcher imports =
                Pattern.compile("(?:location|schemaLocation)=\"([^\"]+)\"").matcher(reponse.body());
        while (imports.find()) {
            if (imports.group(1).contains("?") && !imports.group(1).endsWith("Metier")) {
                suivre(URI.create(adresse).resolve(imports.group(1)).toString(), vus);
            }
        }
    }

    private static Document appeler(String service, String operation, String corps) throws Exception {
        HttpResponse<String> reponse = envoyer(service, operation, corps);
        assertThat(reponse.statusCode()).as(reponse.body()).isEqualTo(200);
        return xml(reponse);
    }

    private static HttpResponse<String> envoyer(String service, String operation, String corps) throws Exception {
        return SOAP.envoyer(service, operation, corps);
    }

    private static Document xml(HttpResponse<String> reponse) {
        return Jsoup.parse(reponse.body(), "", Parser.xmlParser());
    }
}
