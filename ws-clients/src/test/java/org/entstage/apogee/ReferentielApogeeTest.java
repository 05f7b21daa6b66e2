package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.apogee.Enveloppe.reponse;

import java.util.Map;
import org.entstage.apogee.ApogeeFactice.Demande;
import org.entstage.apogee.ApogeeFactice.Reponse;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.scolarite.Adresse;
import org.entstage.scolarite.Composante;
import org.entstage.scolarite.ReferenceEtablissement;
import org.entstage.scolarite.Signataire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReferentielApogeeTest extends ApogeeTest {

    private static final Map<String, String> VARIABLES = Map.of(
            "ETB_LIB", "Université d'Exemple",
            "ETB_AD1", "1 place du Modèle",
            "ETB_AD3", "CS 00000",
            "ETB_CPO", "35000",
            "ETB_COM", "RENNES");

    @BeforeEach
    void remplir() {
        apogee.repondre("recupererComposante_v2", composantes());
        apogee.repondre("recupererSignataire", ReferentielApogeeTest::signataire);
        apogee.repondre("recupererInformationEtabRef", ReferentielApogeeTest::variable);
    }

    @Test
    void components_in_service_come_from_the_whole_tree_by_label() {
        assertThat(scolarite().composantes())
                .containsExactly(
                        new Composante("U03", "Institut de droit"),
                        new Composante("U01", "UFR Sciences"),
                        new Composante("U00", "Université"));
        assertThat(apogee.demandes("recupererComposante_v2").get(0).parametre("_codCmp"))
                .isNull();
    }

    @Test
    void the_signatory_is_the_one_of_the_component() {
        assertThat(scolarite().signataire("U01")).contains(new Signataire("Mme Exemple", "Directrice"));
        assertThat(apogee.demandes("recupererSignataire").get(0).parametre("_codSig"))
                .isEqualTo("S1");
        assertThat(apogee.demandes("recupererSignataire").get(0).parametre("_temoinEnService"))
                .isEqualTo("O");
    }

    @Test
    void a_component_without_signatory_unknown_or_unnamed_has_none() {
        assertThat(scolarite().signataire("U03")).isEmpty();
        assertThat(scolarite().signataire("INCONNUE")).isEmpty();
        assertThat(scolarite().signataire(null)).isEmpty();
    }

    @Test
    void the_institution_is_named_with_its_address() {
        assertThat(scolarite().etablissement())
                .contains(new ReferenceEtablissement(
                        "Université d'Exemple",
                        new Adresse("1 place du Modèle", null, "CS 00000", "35000", "RENNES", null, null)));
    }

    @Test
    void references_are_asked_once() {
        scolarite().composantes();
        scolarite().signataire("U01");
        scolarite().signataire("U01");
        scolarite().etablissement();
        scolarite().etablissement();

        assertThat(apogee.demandes()).hasSize(1 + 1 + 6);
    }

    @Test
    void a_failure_is_told_and_not_kept() {
        apogee.repondre("recupererComposante_v2", new Reponse(502, null, ""));
        apogee.repondre("recupererInformationEtabRef", Enveloppe.fauteSansDetail("java.lang.Error"));
        assertThatThrownBy(() -> scolarite().composantes()).isInstanceOf(SystemeIndisponible.class);
        assertThatThrownBy(() -> scolarite().signataire("U01")).isInstanceOf(SystemeIndisponible.class);
        assertThatThrownBy(() -> scolarite().etablissement()).isInstanceOf(SystemeIndisponible.class);

        remplir();

        assertThat(scolarite().composantes()).hasSize(3);
        assertThat(scolarite().etablissement()).isPresent();
    }

    @Test
    void no_component_at_all_is_an_empty_list() {
        apogee.repondre("recupererComposante_v2", Enveloppe::sansDonnee);

        assertThat(scolarite().composantes()).isEmpty();
        assertThat(scolarite().signataire("U01")).isEmpty();
    }

    static Reponse composantes() {
        String sciences = composante("U01", "UFR Sciences", "S1", "O", "");
        String fermee = composante("U02", "Ancienne UFR", "S1", "N", "");
        String droit = composante("U03", "Institut de droit", "", "O", sciences);
        return reponse(
                "ReferentielMetier",
                "recupererComposante_v2Response",
                "<recupererComposante_v2Return>" + contenu("U00", "Université", "S0", "O", sciences + fermee + droit)
                        + "</recupererComposante_v2Return><recupererComposante_v2Return>"
                        + contenu("U01", "UFR Sciences", "S1", "O", "") + "</recupererComposante_v2Return>");
    }

    private static String composante(String code, String libelle, String sig, String service, String fils) {
        return "<composante>" + contenu(code, libelle, sig, service, fils) + "</composante>";
    }

    private static String contenu(String code, String libelle, String sig, String service, String fils) {
        return "<codCmp>" + code + "</codCmp><libCmp>" + libelle + "</libCmp><codSig>" + sig + "</codSig><temEnSveCmp>"
                + service + "</temEnSveCmp><listeComposanteFils>" + fils + "</listeComposanteFils>"
                + "<listeComposantePere xsi:nil=\"true\"/>";
    }

    private static Reponse signataire(Demande demande) {
        return "S1".equals(demande.parametre("_codSig"))
                ? reponse(
                        "ReferentielMetier",
                        "recupererSignataireResponse",
                        "<recupererSignataireReturn><codSig>S1</codSig><nomSig>Mme Exemple</nomSig>"
                                + "<quaSig>Directrice</quaSig></recupererSignataireReturn>")
                : Enveloppe.sansDonnee(demande);
    }

    private static Reponse variable(Demande demande) {
        String valeur = VARIABLES.get(demande.parametre("_codVap"));
        return valeur == null
                ? Enveloppe.sansDonnee(demande)
                : reponse(
                        "ReferentielMetier",
                        "recupererInformationEtabRefResponse",
                        "<recupererInformationEtabRefReturn><parVap>" + valeur
                                + "</parVap></recupererInformationEtabRefReturn>");
    }
}
