package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.entstage.document.PdfDeTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What no system knows: declared by the student, completed by staff together with the host's file, printed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrecisionsIT {

    private static final String ENREGISTRER = "Enregistrer ces précisions";
    private static final String FICHE = "Enregistrer la fiche";

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void a_student_declares_staff_completes_and_the_document_says_it() throws IOException {
        Redaction redaction = Redaction.commencer(portail.connecte(portail.nouvelEtudiant()))
                .complete()
                .etape("Récapitulatif");
        Visiteur etudiant = redaction.etudiant().suivre("Compléter ces précisions");
        assertThat(etudiant.texte()).doesNotContain("Réservé au centre de gestion", "Couleur de la zone");

        etudiant.remplir(
                Map.of("assuranceDu", "2027-09-01", "assuranceAu", "2026-09-01", "validation", "INVENTE"), ENREGISTRER);
        assertThat(etudiant.erreurs()).isNotEmpty();
        assertThat(etudiant.saisie(ENREGISTRER)).containsEntry("assuranceDu", "2027-09-01");
        etudiant.remplir(
                Map.of(
                        "assuranceDu",
                        "2026-09-01",
                        "assuranceAu",
                        "2027-12-31",
                        "aucuneTacheDangereuse",
                        "true",
                        "motif",
                        "Former à nos métiers",
                        "poste",
                        "Analyste <junior>",
                        "validation",
                        "SOUTENANCE",
                        "heuresPresentiel",
                        "5"),
                ENREGISTRER);
        assertThat(etudiant.erreurs()).isEmpty();
        assertThat(etudiant.texte())
                .contains("Les précisions sont enregistrées", "Analyste <junior>", "Soutenance")
                .doesNotContain("n’a pas encore déclaré que le stage ne comporte aucune tâche dangereuse");
        redaction.soumise();
        assertThat(portail.lire("select heures_presentiel from convention where id = " + redaction.id()))
                .as("what only the centre says is not taken from a student")
                .noneMatch(ligne -> String.valueOf(ligne.get(0)).startsWith("5"));

        Visiteur agent = new Bureau(portail.connecte("gestionnaire")).ouvrir(redaction.numero());
        agent.suivre("Compléter la fiche de cet organisme");
        agent.remplir(Map.of("activite", "licorne"), FICHE);
        assertThat(agent.erreurs()).singleElement().asString().contains("Aucune activité ne correspond");
        agent.remplir(Map.of("activite", "6201z", "effectif", "12", "formeJuridique", "57"), FICHE);
        assertThat(agent.texte())
                .contains("La fiche de l’organisme est complétée", "62.01Z Programmation informatique (NAF rév. 2)")
                .contains("20 à 49 salariés", "Analyste <junior>");
        assertThat(new PdfDeTest(agent.telecharger(agent.lien("Voir la convention (PDF"))).texte())
                .contains("Attestation de responsabilité civile valable du 1 sept. 2026")
                .contains("Soutenance");
    }
}
