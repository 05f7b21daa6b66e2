package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entstage.document.PdfDeTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A tutor's mail and telephone, where the institution keeps contacts to their centre: for the staff of the centre, for
 * the staff of another one whom a grant on the component leads to the convention, for the office of the institution and
 * for an auditor; on the record page and the list of contacts, in the form, the export and the document.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactsReservesIT {

    private static final String COURRIEL = "sidonie.guetteboussole@entreprises.example.org";
    private static final String TELEPHONE = "02 61 91 00 01";
    private static final String NUMERO_E164 = "+33261910001";
    private static final String VOISIN = "gest-deg";
    private static final String AUDITEUR = "gest-shs";

    private final PortailComplet portail = PortailComplet.surH2();
    private Redaction convention;

    @BeforeAll
    void reserver() {
        accorder("GESTIONNAIRE", VOISIN, "COMPOSANTE", "SCI");
        portail.ecrire("delete from personnel_centre where login = ?", AUDITEUR);
        accorder("AUDITEUR", AUDITEUR, "ETABLISSEMENT", null);
        choisir("TOTALE");
        convention = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .soumise();
    }

    private void accorder(String role, String login, String type, String perimetre) {
        portail.ecrire(
                "insert into attribution (version, etablissement, role_code, beneficiaire, cible, type_perimetre,"
                        + " perimetre, creee_par, creee_le) select 0, etablissement, ?, 'PERSONNE', ?, ?, ?, 'essai',"
                        + " current_timestamp from centre_gestion where code = 'SCI'",
                role,
                login,
                type,
                perimetre);
        changer("droits");
    }

    private void choisir(String niveau) {
        portail.ecrire("delete from parametre where cle = 'contacts.confidentialite'");
        portail.ecrire(
                "insert into parametre (etablissement, centre_id, cle, valeur) select etablissement, 0,"
                        + " 'contacts.confidentialite', ? from centre_gestion where code = 'SCI'",
                niveau);
        changer("parametres");
    }

    /** What the product does itself when somebody changes them on a screen. */
    private void changer(String nom) {
        if (portail.ecrire("update version_donnees set version = version + 1 where nom = ?", nom) == 0) {
            portail.ecrire(
                    "insert into version_donnees (etablissement, nom, version) select etablissement, ?, 1"
                            + " from centre_gestion where code = 'SCI'",
                    nom);
        }
    }

    @AfterAll
    void rendre() {
        choisir("AUCUNE");
        portail.ecrire("delete from attribution where creee_par = 'essai'");
        portail.ecrire(
                "insert into personnel_centre (centre_id, login) select id, ? from centre_gestion where code = 'SHS'",
                AUDITEUR);
        changer("droits");
    }

    @Test
    void the_staff_of_the_centre_sees_everything() throws Exception {
        verifier(new Bureau(portail.connecte("gestionnaire")), true, true);
    }

    @Test
    void the_office_of_the_institution_sees_everything() throws Exception {
        verifier(new Bureau(portail.connecte("baip")), true, true);
    }

    @Test
    void the_staff_of_another_centre_reads_the_convention_and_not_how_to_reach_the_tutor() throws Exception {
        verifier(bureauDe(VOISIN), false, true);
    }

    @Test
    void an_auditor_reads_the_convention_and_not_how_to_reach_the_tutor() throws Exception {
        verifier(bureauDe(AUDITEUR), false, false);
    }

    /** Rights that were written behind the product's back hold some seconds later. */
    private Bureau bureauDe(String login) {
        Visiteur agent = portail.connecte(login);
        Instant limite = Instant.now(java.time.Clock.systemUTC()).plus(Duration.ofSeconds(10));
        do {
            agent.ouvrir(Bureau.ONGLET);
            if (agent.page().select("input[name=convention]").isEmpty()) {
                continue;
            }
            agent.remplir(Map.of("convention", convention.numero()), "Rechercher");
        } while (!agent.texte().contains("Ateliers Chantelune")
                && Instant.now(java.time.Clock.systemUTC()).isBefore(limite));
        return new Bureau(agent);
    }

    private void verifier(Bureau bureau, boolean montre, boolean modifie) throws Exception {
        Visiteur agent = bureau.ouvrir(convention.numero());
        assertThat(agent.texte()).contains(StageExemple.TUTEUR);
        verifier(agent.texte(), TELEPHONE, montre);
        assertThat(agent.texte().contains("réservés au centre de gestion")).isEqualTo(!montre);
        String fiche = agent.reponse().adresse().toString();

        PdfDeTest pdf = new PdfDeTest(agent.telecharger(agent.lien("(PDF")));
        assertThat(pdf.texte()).contains(StageExemple.TUTEUR);
        verifier(pdf.texte().replaceAll("\\s", ""), NUMERO_E164, montre);
        assertThat(pdf.defautsPdfUa()).isEmpty();

        List<String> ligne = bureau.exporter(convention.numero()).lignes().get(1);
        assertThat(ligne).contains("Cheffe de projet").anyMatch(cellule -> cellule.startsWith("Guetteboussole"));
        verifier(String.join(" ", ligne), NUMERO_E164, montre);

        agent.ouvrir(fiche);
        if (modifie) {
            agent.suivre("Contacts connus de cet organisme");
            verifier(agent.texte(), TELEPHONE, montre);
            agent.ouvrir(fiche).suivre("Compléter").suivre("Lieu et tuteur");
            Map<String, String> saisie = agent.saisie("Enregistrer et continuer");
            assertThat(saisie.get("tuteurNom")).startsWith("Guetteboussole");
            verifier(saisie.get("tuteurCourriel") + saisie.get("tuteurTelephone"), NUMERO_E164, montre);
        } else {
            assertThat(agent.page().select("a:contains(Contacts connus)")).isEmpty();
        }
    }

    private static void verifier(String texte, String telephone, boolean montre) {
        if (montre) {
            assertThat(texte).contains(COURRIEL, telephone);
        } else {
            assertThat(texte).doesNotContain(COURRIEL, telephone);
        }
    }
}
