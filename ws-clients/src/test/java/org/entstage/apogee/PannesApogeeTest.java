package org.entstage.apogee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.apogee.Enveloppe.faute;
import static org.entstage.apogee.Enveloppe.fauteSansDetail;
import static org.entstage.apogee.Enveloppe.reponse;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.entstage.apogee.ApogeeFactice.Reponse;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.PartieDossier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PannesApogeeTest extends ApogeeTest {

    private static final String VIDE = "technical.data.nullretrieve.etudiant";

    static Stream<Reponse> inconnu() {
        return Stream.of(
                faute("EtudiantMetier", VIDE),
                faute("EtudiantMetier", VIDE + " "),
                fauteSansDetail(VIDE),
                faute("EtudiantMetier", "Erreur", "<lastErrorMsg>code " + VIDE + "</lastErrorMsg>"),
                faute("EtudiantMetier", "Erreur", "<messages><item>autre</item><item>" + VIDE + "</item></messages>"),
                faute("EtudiantMetier", "technical.parameter.noncoherentinput.codEtu"),
                fauteSansDetail("technical.parameter.noncoherentinput.codEtu"),
                faute("EtudiantMetier", "technical.parameter.nonpresentinput.codEtu"),
                faute("EtudiantMetier", "technical.parameter.noncoherentinput.invalidUser"),
                faute("EtudiantMetier", "technical.security.invaliduser.user"));
    }

    @ParameterizedTest
    @MethodSource("inconnu")
    void a_student_whom_apogee_does_not_know_is_unknown(Reponse reponse) {
        apogee.repondre("recupererInfosAdmEtu_v4", reponse);

        assertThatThrownBy(this::dossier).isInstanceOf(EtudiantInconnu.class);
    }

    static Stream<Reponse> pannes() {
        return Stream.of(
                faute("AdministratifMetier", "technical.data.transaction.connexion"),
                fauteSansDetail("technical.data.transaction.connexion"),
                faute("AdministratifMetier", "java.lang.reflect.InvocationTargetException"),
                fauteSansDetail("java.lang.NullPointerException"),
                fauteSansDetail(""),
                new Reponse(401, "text/html", "<html>Unauthorized</html>"),
                new Reponse(403, null, ""),
                new Reponse(404, "text/html", "<html>Not found</html>"),
                new Reponse(500, "text/html", "<html>Error</html>"),
                new Reponse(502, "text/html", "<html>Bad Gateway</html>"),
                new Reponse(503, null, ""),
                new Reponse(200, "text/html", "<html>Maintenance</html>"),
                Reponse.xml(200, ""),
                Reponse.xml(200, "<soapenv:Envelope"),
                Reponse.xml(200, "<html/>"),
                reponse("AdministratifMetier", "recupererIAEtapes_v3Response", "<recupererIAEtapes_v3Return><etape>"),
                reponse("AdministratifMetier", "autreChose", ""));
    }

    @ParameterizedTest
    @MethodSource("pannes")
    void anything_else_is_a_failure_of_that_part_and_never_no_data(Reponse panne) {
        apogee.repondre("recupererIAEtapes_v3", panne);

        DossierScolaire dossier = dossier();

        assertThat(dossier.manquantes()).containsExactly(PartieDossier.INSCRIPTIONS);
        assertThat(dossier.identite()).isNotNull();
        assertThat(dossier.inscriptions()).isEmpty();
    }

    @Test
    void an_identity_that_failed_is_missing_and_the_rest_is_there() {
        apogee.repondre("recupererInfosAdmEtu_v4", new Reponse(502, null, ""));

        DossierScolaire dossier = dossier();

        assertThat(dossier.manquantes()).containsExactly(PartieDossier.IDENTITE);
        assertThat(dossier.identite()).isNull();
        assertThat(dossier.inscriptions()).hasSize(1);
    }

    @Test
    void every_part_that_failed_is_named() {
        Reponse panne = new Reponse(502, null, "");
        apogee.repondre("recupererAdressesEtudiant_v2", panne);
        apogee.repondre("recupererIAAnnuelles_v2", panne);
        apogee.repondre("recupererSE_v4", panne);

        DossierScolaire dossier = dossier();

        assertThat(dossier.manquantes())
                .containsExactlyInAnyOrder(
                        PartieDossier.COORDONNEES, PartieDossier.INSCRIPTION_ANNUELLE, PartieDossier.ENSEIGNEMENTS);
        assertThat(dossier.inscriptions().get(0).caissePrimaire()).isNull();
        assertThat(dossier.inscriptions().get(0).libelleRegime()).isEqualTo("Formation initiale");
    }

    @Test
    void one_year_that_failed_does_not_hide_the_others() {
        apogee.repondre(
                "recupererIAEtapes_v3",
                d -> "2025".equals(d.parametre("_annee"))
                        ? new Reponse(502, null, "")
                        : EtudiantExemple.seulementEn2026(d, EtudiantExemple.etapes(EtudiantExemple.ETAPE)));

        assertThat(dossier().inscriptions()).hasSize(1);
        assertThat(dossier().manquantes()).containsExactly(PartieDossier.INSCRIPTIONS);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 502})
    void when_nothing_answers_apogee_is_unavailable(int statut) {
        for (String operation : List.of(
                "recupererInfosAdmEtu_v4",
                "recupererAdressesEtudiant_v2",
                "recupererIAEtapes_v3",
                "recupererIAAnnuelles_v2")) {
            apogee.repondre(operation, new Reponse(statut, "text/html", "<html/>"));
        }

        assertThatThrownBy(this::dossier)
                .isInstanceOfSatisfying(
                        SystemeIndisponible.class,
                        panne -> assertThat(panne.systeme()).isEqualTo(SystemeIndisponible.APOGEE));
    }

    @Test
    void apogee_may_be_down_at_the_start_and_works_once_it_is_there() {
        int port = apogee.port();
        scolarite();
        apogee.close();
        assertThatThrownBy(this::dossier).isInstanceOf(SystemeIndisponible.class);
        assertThatThrownBy(() -> scolarite().composantes()).isInstanceOf(SystemeIndisponible.class);

        apogee = new ApogeeFactice(port);
        EtudiantExemple.inscrireA(apogee);

        assertThat(dossier().complet()).isTrue();
    }

    @Test
    void a_service_that_hangs_is_given_up_after_its_delay() {
        regler("apogee.OffreFormationMetier.delai", "300");
        apogee.repondre("recupererSE_v4", d -> attendre(Duration.ofSeconds(3)));

        long debut = System.nanoTime();
        DossierScolaire dossier = dossier();

        assertThat(dossier.manquantes()).containsExactly(PartieDossier.ENSEIGNEMENTS);
        assertThat(dossier.inscriptions()).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofMillis(2500));
    }

    @Test
    void the_whole_file_has_one_deadline() {
        regler("scolarite.delai", "600");
        scolarite();
        apogee.repondre("recupererIAEtapes_v3", d -> attendre(Duration.ofSeconds(3)));

        long debut = System.nanoTime();
        DossierScolaire dossier = dossier();

        assertThat(Duration.ofNanos(System.nanoTime() - debut)).isLessThan(Duration.ofMillis(1500));
        assertThat(dossier.manquantes()).contains(PartieDossier.INSCRIPTIONS);
    }

    private static Reponse attendre(Duration duree) {
        try {
            Thread.sleep(duree.toMillis());
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
        }
        return Reponse.xml(200, "");
    }
}
