package org.entstage.scolarite.supann;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.unboundid.ldap.sdk.LDAPException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.entstage.annuaire.AnnuaireDeTest;
import org.entstage.commun.Reglages;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.scolarite.CodeEtape;
import org.entstage.scolarite.Composante;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.EtapeOfferte;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.Scolarite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScolariteSupannTest {

    private static final Instant MAINTENANT = Instant.parse("2026-11-21T10:00:00Z");

    private AnnuaireDeTest annuaire;
    private Scolarite scolarite;

    @BeforeEach
    void ouvrir() throws LDAPException {
        annuaire = new AnnuaireDeTest();
        SourceSupann source = new SourceSupann(
                annuaire.ldap(),
                Reglages.de(Map.of("supann.regimes.fc", "21;22")),
                Clock.fixed(MAINTENANT, ZoneId.of("Europe/Paris")));
        scolarite = source.ouvrir();
    }

    @AfterEach
    void fermer() {
        annuaire.close();
    }

    @Test
    void etapes_of_a_component_are_those_of_its_students() throws LDAPException {
        annuaire.personne(
                "zoe", "supannEntiteAffectation: U01", "supannEtuEtape: {UAI:0350936C}M2INF-302", "supannEtuEtape: L3");
        annuaire.personne("leo", "supannEntiteAffectation: U01", "supannEtuEtape: {UAI:0350936C}M2INF-302");
        annuaire.personne("max", "supannEntiteAffectation: U02", "supannEtuEtape: {UAI:0350936C}M2GRH-210");

        assertThat(scolarite.etapes("U01"))
                .containsExactly(new EtapeOfferte("L3", "", "L3"), new EtapeOfferte("M2INF", "302", "M2INF"));
        assertThat(scolarite.etapesInconnues(List.of(new CodeEtape("M1", "")))).isEmpty();
    }

    @Test
    void composite_registrations_keep_year_step_and_regime_together() throws LDAPException {
        annuaire.personne(
                "zoe",
                "supannEtuId: 20260001",
                "sn: Éclair",
                "givenName: Zoé",
                "supannCivilite: Mme",
                "supannCodeINE: 201234567AB",
                "mail: zoe@univ.example.org",
                "supannMailPerso: zoe@example.org",
                "supannEntiteAffectation: U01",
                "supannEtuInscription: [etab={UAI}0350936C][anneeinsc=2025][regimeinsc={SISE}10][etape={UAI:0350936C}M1INF-301]",
                "supannEtuInscription: [anneeinsc=2026][regimeinsc={SISE}21][etape={UAI:0350936C}M2INF-302][affect=U02]"
                        + "[diplome={SISE}1234567][cursusann={SUPANN}M2]");

        DossierScolaire dossier = scolarite.dossier(" 20260001 ");

        assertThat(dossier.complet()).isTrue();
        assertThat(dossier.luLe()).isEqualTo(MAINTENANT);
        assertThat(dossier.identite().nom()).isEqualTo("Éclair");
        assertThat(dossier.identite().nomUsage()).isNull();
        assertThat(dossier.identite().ine()).isEqualTo("201234567AB");
        assertThat(dossier.coordonnees().courrielPersonnel()).isEqualTo("zoe@example.org");
        assertThat(dossier.coordonnees().adresse()).isNull();
        assertThat(dossier.inscriptions())
                .extracting(InscriptionEtape::annee, InscriptionEtape::codeEtape, InscriptionEtape::codeComposante)
                .containsExactly(tuple(2026, "M2INF", "U02"), tuple(2025, "M1INF", "U01"));
        InscriptionEtape derniere = dossier.inscriptions().get(0);
        assertThat(derniere.versionEtape()).isEqualTo("302");
        assertThat(derniere.libelleEtape()).isEqualTo("M2INF");
        assertThat(derniere.formationContinue()).isTrue();
        assertThat(derniere.cursusLmd()).isEqualTo("M");
        assertThat(derniere.codeDiplome()).isEqualTo("1234567");
    }

    @Test
    void without_composites_the_steps_are_of_the_latest_year() throws LDAPException {
        annuaire.personne(
                "tom",
                "supannEtuId: 20260002",
                "sn: Usage",
                "supannNomdeNaissance: Naissance",
                "supannEtuAnneeInscription: 2025",
                "supannEtuAnneeInscription: 2026",
                "supannEtuEtape: {UAI:0350936C}L3PSY-201",
                "supannEtuEtape: {UAI:0350936C}L3SOC-201",
                "supannEtuCursusAnnee: {SUPANN}L3");

        DossierScolaire dossier = scolarite.dossier("20260002");

        assertThat(dossier.identite().nom()).isEqualTo("Naissance");
        assertThat(dossier.identite().nomUsage()).isEqualTo("Usage");
        assertThat(dossier.inscriptions()).hasSize(2).allSatisfy(inscription -> {
            assertThat(inscription.annee()).isEqualTo(2026);
            assertThat(inscription.cursusLmd()).isEqualTo("L");
            assertThat(inscription.payee()).isTrue();
        });
    }

    @Test
    void a_student_without_registration_has_an_empty_list_that_proves_nothing() throws LDAPException {
        annuaire.personne("lou", "supannEtuId: 20260003", "supannEtuEtape: {UAI:0350936C}L3PSY-201");

        assertThat(scolarite.dossier("20260003").inscriptions()).isEmpty();
        assertThat(scolarite.inscriptionsFontFoi()).isFalse();
    }

    @Test
    void an_unknown_number_is_told_from_a_dead_directory() {
        assertThatThrownBy(() -> scolarite.dossier("*")).isInstanceOf(EtudiantInconnu.class);
        assertThatThrownBy(() -> scolarite.dossier(null)).isInstanceOf(EtudiantInconnu.class);

        annuaire.close();

        assertThatThrownBy(() -> scolarite.dossier("1")).isInstanceOf(SystemeIndisponible.class);
    }

    @Test
    void components_are_the_entities_of_the_directory() throws LDAPException {
        annuaire.entite("U02", "UFR Sciences");
        annuaire.entite("U01", "Institut de droit");

        assertThat(scolarite.composantes())
                .containsExactly(new Composante("U01", "Institut de droit"), new Composante("U02", "UFR Sciences"));
        assertThat(scolarite.signataire("U01")).isEmpty();
        assertThat(scolarite.etablissement()).isEmpty();
    }
}
