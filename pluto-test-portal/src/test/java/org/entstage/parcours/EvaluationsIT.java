package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entstage.portail.demo.population.Identite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A placement ends: the student says how he was received, his teacher whether it is validated. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationsIT {

    private static final String CONTINUER = "Enregistrer et continuer";

    private final PortailComplet portail = PortailComplet.surH2();

    @Test
    void a_student_answers_in_two_goes_hands_in_and_prints_and_his_teacher_concludes_without_reading_it()
            throws IOException {
        String login = portail.nouvelEtudiant();
        Redaction redaction =
                Redaction.commencer(portail.connecte(login)).complete().soumise();
        new Bureau(portail.connecte("gestionnaire")).valider(redaction.numero());
        LocalDate hier = LocalDate.now().minusDays(1);
        portail.ecrire(
                "update convention set debut = ?, fin = ? where id = ?",
                Date.valueOf(hier.minusDays(60)),
                Date.valueOf(hier),
                redaction.id());
        Visiteur camille = redaction.etudiant().ouvrir("/portal/page/mes-evaluations");
        assertThat(camille.texte()).contains("Votre stage est terminé", "L124-4");

        camille.presser("Commencer").remplir(reponses(camille), CONTINUER);
        assertThat(camille.erreurs()).isEmpty();
        camille.presser("Enregistrer et continuer plus tard");
        assertThat(camille.texte()).contains("Vos réponses sont enregistrées", "commencée");

        camille.suivre("Continuer");
        for (int pas = 0; pas < 30 && camille.page().selectFirst("[data-es-questionnaire]") != null; pas++) {
            camille.remplir(reponses(camille), CONTINUER);
            assertThat(camille.erreurs()).isEmpty();
        }
        assertThat(camille.texte())
                .contains("Relisez vos réponses", "Votre enseignant référent ne lit pas vos réponses");
        camille.presser("Valider mes réponses");
        assertThat(camille.texte()).contains("Vos réponses sont validées");
        byte[] pdf = camille.telecharger(camille.lien("Mes réponses en PDF"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("L124-4", redaction.numero());
        }
        camille.remplir(Map.of("motif", "Une date est fausse."), "Envoyer la demande");
        assertThat(camille.texte()).contains("Votre demande est envoyée", "Une date est fausse.");

        Visiteur enseignant = portail.connecte("enseignant").ouvrir("/portal/page/mes-evaluations");
        assertThat(enseignant
                        .page()
                        .select("section.es-bloc:has(> h3:contains(À lire))")
                        .text())
                .as("others may have handed in what he reads, this student has not")
                .doesNotContain(nom(login));
        enseignant.ouvrir("/portal/page/mes-stagiaires");
        assertThat(enseignant.texte()).contains("Un stage terminé attend votre validation");
        enseignant.ouvrir(enseignant.page().selectFirst("details.es-pli li a").absUrl("href"));
        enseignant.remplir(Map.of("valide", "false", "commentaire", ""), "Enregistrer ma décision");
        assertThat(enseignant.erreurs()).singleElement().asString().contains("pourquoi");
        enseignant.remplir(Map.of("valide", "true", "commentaire", "Bon rapport."), "Enregistrer ma décision");
        assertThat(enseignant.texte()).contains("Votre décision est enregistrée", "Stage validé");
        camille.ouvrir("/portal/page/mes-stages");
        assertThat(camille.texte()).contains("Votre stage est terminé");
        camille.suivre("Voir la convention");
        assertThat(camille.texte()).contains("Fin du stage", "2 sur 4 des éléments", "Bon rapport.");
    }

    /** An answer to every question of the section that is asked: the first that is offered. */
    private static Map<String, String> reponses(Visiteur visiteur) {
        Map<String, String> champs = new HashMap<>();
        for (Element question : visiteur.page().select("[data-es-question]:not([hidden])")) {
            for (Element champ : question.select("input[type=radio], input[type=checkbox]")) {
                champs.putIfAbsent(champ.attr("name"), champ.val());
            }
            question.select("input[type=text]").forEach(champ -> champs.put(champ.attr("name"), "3"));
            question.select("input[type=date]").forEach(champ -> champs.put(champ.attr("name"), "2026-11-02"));
            question.select("textarea").forEach(champ -> champs.put(champ.attr("name"), "Très bien."));
        }
        return champs;
    }

    private String nom(String login) {
        Identite identite =
                portail.population().etudiantParLogin(login).orElseThrow().identite();
        return identite.prenom() + " " + identite.nomAffiche();
    }
}
