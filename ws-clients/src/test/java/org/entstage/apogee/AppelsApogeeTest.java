package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.apogee.EtudiantExemple.ETAPE;
import static org.entstage.apogee.EtudiantExemple.etapes;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.entstage.apogee.ApogeeFactice.Demande;
import org.entstage.apogee.ApogeeFactice.Reponse;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.PartieDossier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppelsApogeeTest extends ApogeeTest {

    @Test
    void making_ports_beforehand_asks_nothing() {
        new EtudiantMetierClient(acces("EtudiantMetier")).prechauffer();
        new AdministratifMetierClient(acces("AdministratifMetier")).prechauffer();
        new OffreFormationMetierClient(acces("OffreFormationMetier"), Duration.ofMinutes(1)).prechauffer();
        new ReferentielMetierClient(acces("ReferentielMetier"), Duration.ofMinutes(1)).prechauffer();

        assertThat(apogee.demandes()).isEmpty();
    }

    @Test
    void calls_go_to_the_bare_address_with_an_empty_soap_action_and_without_account() {
        dossier();

        assertThat(apogee.demandes()).extracting(Demande::soapAction).containsOnly("\"\"");
        assertThat(apogee.demandes()).extracting(Demande::autorisation).containsOnlyNulls();
        assertThat(apogee.demandes("recupererInfosAdmEtu_v4").get(0).chemin()).isEqualTo("/services/EtudiantMetier");
    }

    @Test
    void an_address_with_wsdl_behind_it_works_too() {
        regler("apogee.EtudiantMetier.url", apogee.adresse("EtudiantMetier") + "?wsdl");
        regler("apogee.AdministratifMetier.url", apogee.adresse("AdministratifMetier") + "?WSDL");

        assertThat(dossier().complet()).isTrue();
        assertThat(apogee.demandes()).extracting(Demande::chemin).noneMatch(c -> c.contains("?"));
    }

    @Test
    void each_service_has_its_own_account() {
        regler("apogee.EtudiantMetier.user", "etu");
        regler("apogee.EtudiantMetier.password", "secret é");
        dossier();

        assertThat(apogee.demandes("recupererInfosAdmEtu_v4").get(0).autorisation())
                .startsWith("Basic ");
        assertThat(new String(Base64.getDecoder()
                        .decode(apogee.demandes("recupererInfosAdmEtu_v4")
                                .get(0)
                                .autorisation()
                                .substring("Basic ".length()))))
                .startsWith("etu:secret");
        assertThat(apogee.demandes("recupererIAEtapes_v3"))
                .extracting(Demande::autorisation)
                .containsOnlyNulls();
    }

    @Test
    void a_request_has_only_the_wrapper_in_a_namespace() {
        dossier();

        String corps = apogee.demandes("recupererIAAnnuelles_v2").get(0).corps();
        assertThat(corps)
                .contains("gouv.education.apogee.commun.servicesmetiers.AdministratifMetier\"")
                .contains("<_codEtu>20260001</_codEtu>")
                .contains("<_etatIAA>E</_etatIAA>");
    }

    @Test
    void with_300_ms_per_call_a_cold_file_takes_two_waves() {
        apogee.repondre("recupererIAEtapes_v3", etapes(ETAPE.replace("M2INF", "AUTRE")));
        scolarite().dossier("20260009");
        apogee.repondre("recupererIAEtapes_v3", etapes(ETAPE, ETAPE.replace("M2INF", "L3PSY")));
        apogee.ralentir(Duration.ofMillis(300));

        long debut = System.nanoTime();
        assertThat(dossier().complet()).isTrue();
        Duration duree = Duration.ofNanos(System.nanoTime() - debut);

        assertThat(duree).isBetween(Duration.ofMillis(600), Duration.ofMillis(900));
        assertThat(apogee.lePlusEnCours()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void another_student_of_the_same_step_does_not_ask_its_structure_again() {
        dossier();
        scolarite().dossier("20260002");

        assertThat(apogee.demandes("recupererSE_v4")).hasSize(1);
    }

    @Test
    void a_server_without_v4_is_asked_by_v3_from_then_on() {
        apogee.repondre("recupererSE_v4", Enveloppe.fauteSansDetail("No such operation 'recupererSE_v4'"));
        apogee.repondre("recupererSE_v3", EtudiantExemple.structure("v3", "320"));

        assertThat(dossier().complet()).isTrue();
        assertThat(dossier().inscriptions().get(0).volumeHoraire()).isEqualByComparingTo("320");
        assertThat(dossier().inscriptions().get(0).elementsStage())
                .extracting(e -> e.code())
                .containsExactly("ST1", "ST3");

        apogee.repondre("recupererIAEtapes_v3", etapes(ETAPE.replace("M2INF", "L3PSY")));
        dossier();
        assertThat(apogee.demandes("recupererSE_v4")).hasSize(1);
        assertThat(apogee.demandes("recupererSE_v3")).hasSize(2);
    }

    @Test
    void a_v4_that_is_out_of_order_does_not_lead_to_v3() {
        apogee.repondre("recupererSE_v4", Enveloppe.fauteSansDetail("technical.data.transaction.connexion"));

        assertThat(dossier().manquantes()).containsExactly(PartieDossier.ENSEIGNEMENTS);
        assertThat(apogee.demandes("recupererSE_v3")).isEmpty();
    }

    @Test
    void branches_that_changed_between_versions_of_apogee_are_left_alone() {
        Reponse reponse = EtudiantExemple.structure("v4", "320");
        apogee.repondre(
                "recupererSE_v4",
                Reponse.xml(
                        200,
                        reponse.corps()
                                .replace(
                                        "<codVrsVdi>",
                                        "<listHistoRncp><listHistoRncp><listHistoRncp/></listHistoRncp>"
                                                + "</listHistoRncp><codVrsVdi>")
                                .replace(
                                        "<listListeElementPedagogi>",
                                        "<listRegime><listRegime/></listRegime><listListeElementPedagogi>")
                                .replace(
                                        "<libNatureElp>",
                                        "<listRespElp><item><libNomUsuPerElp>X</libNomUsuPerElp></item></listRespElp>"
                                                + "<libNatureElp>")));

        assertThat(dossier().inscriptions().get(0).elementsStage()).hasSize(2);
    }

    @Test
    void files_of_many_students_at_once_do_not_mix() {
        apogee.repondre(
                "recupererInfosAdmEtu_v4",
                d -> EtudiantExemple.identite("<prenom1>Zoé " + d.parametre("_codEtu") + "</prenom1>"));

        ScolariteApogee scolarite = scolarite();
        List<String> numeros = IntStream.range(0, 12)
                .mapToObj(i -> Integer.toString(20260100 + i))
                .toList();

        assertThat(numeros.parallelStream()
                        .map(numero -> scolarite.dossier(numero).identite().prenom())
                        .toList())
                .containsExactlyElementsOf(numeros.stream().map(n -> "Zoé " + n).toList());
    }

    @Test
    void an_unknown_student_asks_no_structure() {
        for (String operation : List.of("recupererInfosAdmEtu_v4", "recupererIAEtapes_v3")) {
            apogee.repondre(operation, Enveloppe::sansDonnee);
        }

        assertThatThrownBy(this::dossier).isInstanceOf(EtudiantInconnu.class);
        assertThat(apogee.demandes("recupererSE_v4")).isEmpty();
    }
}
