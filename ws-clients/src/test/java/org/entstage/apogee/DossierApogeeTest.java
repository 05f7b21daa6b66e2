package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.apogee.EtudiantExemple.ETAPE;
import static org.entstage.apogee.EtudiantExemple.etapes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entstage.apogee.ApogeeFactice.Demande;
import org.entstage.scolarite.Adresse;
import org.entstage.scolarite.Coordonnees;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.ElementStage;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.Identite;
import org.entstage.scolarite.InscriptionEtape;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DossierApogeeTest extends ApogeeTest {

    private static final String NIL = " xsi:nil=\"true\"/>";

    @Test
    void a_whole_file_is_translated() {
        DossierScolaire dossier = dossier();

        assertThat(dossier.manquantes()).isEmpty();
        assertThat(dossier.luLe()).isEqualTo(MAINTENANT);
        assertThat(dossier.identite())
                .isEqualTo(new Identite("ÉCLAIR", "FOUDRE", "Zoé", "Mme", LocalDate.of(2004, 2, 29), "201234567AB"));
        assertThat(dossier.coordonnees())
                .isEqualTo(new Coordonnees(
                        new Adresse("1 rue de l'Exemple", "Bât. B", "Étage 3", "35000", "RENNES", "FRANCE", "100"),
                        "0299000000",
                        "0600000000",
                        "zoe@example.org",
                        "zoe.eclair@univ.example.org"));
        assertThat(dossier.inscriptions())
                .containsExactly(new InscriptionEtape(
                        2026,
                        "M2INF",
                        "301",
                        "Master 2 Informatique",
                        "MINFO",
                        "201",
                        "Master Informatique",
                        "U01",
                        "UFR Sciences",
                        "1",
                        "Formation initiale",
                        false,
                        true,
                        true,
                        "CPAM D'EXEMPLE",
                        "M",
                        "Professionnelle",
                        new BigDecimal("320"),
                        List.of(
                                new ElementStage("ST1", "Stage long", new BigDecimal("30"), new BigDecimal("400")),
                                new ElementStage(
                                        "ST3", "Stage par nature", new BigDecimal("3"), new BigDecimal("35")))));
    }

    @Test
    void registrations_are_asked_for_last_this_and_next_year_only_those_in_progress() {
        dossier();

        assertThat(apogee.demandes("recupererIAEtapes_v3"))
                .extracting(d -> d.parametre("_annee"))
                .containsExactlyInAnyOrder("2025", "2026", "2027");
        assertThat(apogee.demandes("recupererIAEtapes_v3"))
                .extracting(d -> d.parametre("_etatIAA") + d.parametre("_etatIAE"))
                .containsOnly("EE");
    }

    @Test
    void the_structure_is_asked_by_step_and_version_with_apogees_key_words() {
        dossier();

        Demande demande = apogee.demandes("recupererSE_v4").get(0);
        assertThat(Stream.of("codEtp", "codVrsVet", "codDip", "codVrsVdi", "codElp")
                        .map(demande::parametre))
                .containsExactly("M2INF", "301", "aucun", "aucun", "tous");
    }

    @Test
    void the_social_security_number_is_never_asked() {
        dossier();
        scolarite().composantes();
        scolarite().signataire("U01");
        scolarite().etablissement();

        assertThat(apogee.demandes()).isNotEmpty();
        assertThat(apogee.demandes("recupererNumeroSecuriteSociale")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<%s" + NIL, "<%s></%s>", "<%s>  </%s>"})
    void nil_missing_and_empty_are_the_same(String forme) {
        apogee.repondre(
                "recupererInfosAdmEtu_v4",
                EtudiantExemple.identite("<nomPatronymique>ÉCLAIR</nomPatronymique>"
                        + champs(forme, "nomUsuel", "dateNaissance", "prenom1", "sexe", "numeroINE", "listeBacs")));
        apogee.repondre(
                "recupererAdressesEtudiant_v2",
                EtudiantExemple.coordonnees(
                        champs(forme, "adresseAnnuelle", "adresseFixe", "email", "emailAnnuaire", "numTelPortable")));
        apogee.repondre(
                "recupererIAEtapes_v3",
                d -> EtudiantExemple.seulementEn2026(
                        d,
                        etapes(champs(forme, "cge", "composante", "diplome")
                                + "<etape><codeEtp>M2INF</codeEtp>" + champs(forme, "libWebVet", "versionEtp")
                                + "</etape>" + champs(forme, "regimeIns", "codeInscriptionPayee", "cursusAmg"))));
        apogee.repondre(
                "recupererIAAnnuelles_v2",
                d -> EtudiantExemple.seulementEn2026(d, EtudiantExemple.annuelles(champs(forme, "regimeIns", "cpam"))));
        apogee.repondre(
                "recupererSE_v4",
                Enveloppe.reponse(
                        "OffreFormationMetier",
                        "recupererSE_v4Response",
                        "<recupererSE_v4Return>" + champs(forme, "codDip", "listVersionDiplome")
                                + "</recupererSE_v4Return>"));

        DossierScolaire dossier = dossier();

        assertThat(dossier.manquantes()).isEmpty();
        assertThat(dossier.identite()).isEqualTo(new Identite("ÉCLAIR", null, null, null, null, null));
        assertThat(dossier.coordonnees().adresse()).isNull();
        assertThat(dossier.coordonnees().courrielPersonnel()).isNull();
        assertThat(dossier.coordonnees().portable()).isNull();
        assertThat(dossier.inscriptions())
                .containsExactly(new InscriptionEtape(
                        2026, "M2INF", null, "M2INF", null, null, null, null, null, null, null, false, false, false,
                        null, null, null, null, List.of()));
    }

    @Test
    void rows_that_are_nil_or_name_no_step_are_left_out() {
        apogee.repondre(
                "recupererIAEtapes_v3",
                d -> EtudiantExemple.seulementEn2026(
                        d,
                        Enveloppe.reponse(
                                "AdministratifMetier",
                                "recupererIAEtapes_v3Response",
                                "<recupererIAEtapes_v3Return xsi:nil=\"true\"/><recupererIAEtapes_v3Return/>"
                                        + "<recupererIAEtapes_v3Return>" + ETAPE + "</recupererIAEtapes_v3Return>")));

        assertThat(dossier().inscriptions()).hasSize(1);
    }

    @Test
    void a_list_without_any_row_is_no_registration() {
        apogee.repondre("recupererIAEtapes_v3", etapes());

        DossierScolaire dossier = dossier();

        assertThat(dossier.inscriptions()).isEmpty();
        assertThat(dossier.manquantes()).isEmpty();
    }

    @Test
    void unknown_elements_other_orders_and_other_prefixes_are_tolerated() {
        apogee.repondre(
                "recupererInfosAdmEtu_v4",
                EtudiantExemple.identite("<nouveau><a>1</a></nouveau><sexe>M</sexe><prenom1>Tom</prenom1><autre/>"
                        + "<nomUsuel>ÉCLAIR</nomUsuel><listeBacs><item><x/></item></listeBacs>"
                        + "<nomPatronymique>Éclair</nomPatronymique>"));

        assertThat(dossier().identite()).isEqualTo(new Identite("Éclair", null, "Tom", "M.", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29T00:00:00+01:00, 2004-02-29",
        "2004-02-28T23:00:00Z, 2004-02-29",
        "2004-07-13T22:00:00.000Z, 2004-07-14",
        "2004-07-14T00:00:00, 2004-07-14",
        "2004-07-14T00:00:00+02:00, 2004-07-14",
        "2004-07-14, 2004-07-14",
        "1958-08-31T23:00:00Z, 1958-09-01"
    })
    void a_date_is_the_day_in_paris_whatever_its_offset(String ecrite, LocalDate jour) {
        apogee.repondre(
                "recupererInfosAdmEtu_v4", EtudiantExemple.identite("<dateNaissance>" + ecrite + "</dateNaissance>"));

        assertThat(dossier().identite().dateNaissance()).isEqualTo(jour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2004", "2004", "2004-02", "2004-02+01:00", "12:00:00"})
    void what_is_no_date_is_no_date(String ecrite) {
        apogee.repondre(
                "recupererInfosAdmEtu_v4",
                EtudiantExemple.identite("<dateNaissance>" + ecrite + "</dateNaissance><prenom1>Zoé</prenom1>"));

        assertThat(dossier().identite().dateNaissance()).isNull();
        assertThat(dossier().identite().prenom()).isEqualTo("Zoé");
    }

    @Test
    void an_address_abroad_has_its_town_in_the_last_line() {
        apogee.repondre(
                "recupererAdressesEtudiant_v2",
                EtudiantExemple.coordonnees("<adresseFixe><commune><codePostal>00000</codePostal></commune>"
                        + "<libAd1>Beispielstr. 1</libAd1><libAd3>NON</libAd3><libAde>10115 BERLIN</libAde>"
                        + "<pays><codPay>109</codPay><libPay>ALLEMAGNE</libPay></pays></adresseFixe>"));

        assertThat(dossier().coordonnees().adresse())
                .isEqualTo(new Adresse("Beispielstr. 1", null, "10115 BERLIN", null, null, "ALLEMAGNE", "109"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<adresseFixe" + NIL,
                "<adresseFixe/>",
                "<adresseFixe><libAd1> </libAd1><commune><nomCommune/></commune></adresseFixe>"
            })
    void without_permanent_address_the_one_of_the_year_is_taken(String fixe) {
        apogee.repondre(
                "recupererAdressesEtudiant_v2",
                EtudiantExemple.coordonnees("<adresseAnnuelle><libAd1>Résidence</libAd1></adresseAnnuelle>" + fixe));

        assertThat(dossier().coordonnees().adresse().ligne1()).isEqualTo("Résidence");
    }

    @Test
    void addresses_are_asked_without_a_year_then_for_this_year() {
        apogee.repondre(
                "recupererAdressesEtudiant_v2",
                d -> EtudiantExemple.seulementEn2026(d, EtudiantExemple.coordonnees("<email>a@example.org</email>")));

        assertThat(dossier().coordonnees().courrielPersonnel()).isEqualTo("a@example.org");
        assertThat(apogee.demandes("recupererAdressesEtudiant_v2"))
                .extracting(d -> d.parametre("_annee"))
                .containsExactly(null, "2026");
    }

    @Test
    void a_student_without_address_has_none_and_nothing_failed() {
        apogee.repondre("recupererAdressesEtudiant_v2", Enveloppe::sansDonnee);

        assertThat(dossier().coordonnees()).isNull();
        assertThat(dossier().manquantes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, false", "4, true", "5, true"})
    void the_regime_tells_continuing_education(String code, boolean continu) {
        apogee.repondre(
                "recupererIAEtapes_v3",
                d -> EtudiantExemple.seulementEn2026(d, etapes(ETAPE.replace("<codRgi>1", "<codRgi>" + code))));

        assertThat(dossier().inscriptions().get(0).formationContinue()).isEqualTo(continu);
    }

    @Test
    void without_a_regime_of_the_step_the_one_of_the_year_counts() {
        apogee.repondre(
                "recupererIAEtapes_v3",
                d -> EtudiantExemple.seulementEn2026(
                        d, etapes(ETAPE.replaceAll("<regimeIns>.*</regimeIns>", "<regimeIns xsi:nil=\"true\"/>"))));

        InscriptionEtape inscription = dossier().inscriptions().get(0);
        assertThat(inscription.codeRegime()).isEqualTo("2");
        assertThat(inscription.formationContinue()).isTrue();
    }

    @Test
    void an_unpaid_registration_and_another_cursus_are_told() {
        apogee.repondre(
                "recupererIAEtapes_v3",
                d -> EtudiantExemple.seulementEn2026(
                        d, etapes(ETAPE.replace("Payee>P<", "Payee>N<").replace("Amg>CES<", "Amg>SPORT<"))));

        InscriptionEtape inscription = dossier().inscriptions().get(0);
        assertThat(inscription.payee()).isFalse();
        assertThat(inscription.cesure()).isFalse();
    }

    @Test
    void a_missing_label_of_the_component_is_read_from_the_reference() {
        apogee.repondre(
                "recupererIAEtapes_v3",
                d -> EtudiantExemple.seulementEn2026(
                        d, etapes(ETAPE.replaceAll("<libComposante>.*</libComposante>", "<libComposante/>"))));
        apogee.repondre("recupererComposante_v2", ReferentielApogeeTest.composantes());

        assertThat(dossier().inscriptions().get(0).libelleComposante()).isEqualTo("UFR Sciences");
    }

    @Test
    void two_registrations_for_the_same_step_ask_its_structure_once() {
        apogee.repondre("recupererIAEtapes_v3", etapes(ETAPE, ETAPE));

        assertThat(dossier().inscriptions())
                .extracting(InscriptionEtape::annee)
                .containsExactly(2027, 2027, 2026, 2026, 2025, 2025);
        assertThat(apogee.demandes("recupererSE_v4")).hasSize(1);
    }

    @Test
    void a_step_without_structure_has_no_hours() {
        apogee.repondre("recupererSE_v4", Enveloppe::sansDonnee);

        assertThat(dossier().manquantes()).isEmpty();
        assertThat(dossier().inscriptions().get(0).volumeHoraire()).isNull();
    }

    @Test
    void a_volume_of_zero_is_unknown() {
        apogee.repondre("recupererSE_v4", EtudiantExemple.structure("v4", "0"));

        assertThat(dossier().inscriptions().get(0).volumeHoraire()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void no_number_is_no_student(String numero) {
        assertThatThrownBy(() -> scolarite().dossier(numero)).isInstanceOf(EtudiantInconnu.class);
        assertThat(apogee.demandes()).isEmpty();
    }

    private static String champs(String forme, String... noms) {
        StringBuilder xml = new StringBuilder();
        for (String nom : noms) {
            xml.append(forme.replace("%s", nom));
        }
        return xml.toString();
    }
}
