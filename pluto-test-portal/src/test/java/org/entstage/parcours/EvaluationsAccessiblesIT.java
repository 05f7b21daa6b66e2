package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The pages of evaluations as {@link Regard} looks; the tutor's are looked at where he answers. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluationsAccessiblesIT {

    private static final String PILOTAGE = "/portal/page/evaluations";
    private static final String MES_EVALUATIONS = "/portal/page/mes-evaluations";
    private static final int STAGES = 24;

    private static PortailComplet portail;
    private static List<String> stagiaires;

    private Ecran ecran;
    private Regard regard;

    @BeforeAll
    static void demander() {
        portail = PortailComplet.surH2();
        stagiaires = portail.stagesEvalues(STAGES);
    }

    @BeforeEach
    void ouvrir() {
        ecran = new Ecran(portail);
        regard = new Regard(ecran);
    }

    @AfterEach
    void fermer() {
        ecran.close();
        regard.conclure();
    }

    @Test
    void campaigns_and_the_sheets_that_they_ask_for() {
        Visiteur lou = portail.connecte("baip").ouvrir(PILOTAGE);
        ecran.connecter("baip");
        regard.regarder("campaigns", PILOTAGE);
        String demander = vue(lou, "demander");
        String adresses = vue(lou, "adresses");
        String ecrire = vue(lou, "creer-campagne");
        regard.etroit("a new campaign", ecrire);
        ecran.envoyer("libelle");
        assertThat(ecran.focalise(".es-resume")).as("summary of errors").isTrue();
        regard.etroit("a new campaign, refused", null);
        lou.ouvrir(vue(lou, "campagne"));
        regard.regarder("a campaign", lou.reponse().adresse().toString());
        regard.etroit("before it is stopped", vue(lou, "arreter-campagne"));
        regard.etroit("asking by hand", demander);
        regard.etroit("addresses", adresses);
        lou.ouvrir(PILOTAGE);
        lou.ouvrir(vue(lou, "suivi"));
        regard.regarder("sheets", lou.reponse().adresse().toString());
        lou.ouvrir(vue(lou, "fiche"));
        regard.regarder("a sheet that waits", lou.reponse().adresse().toString());
    }

    @Test
    void questionnaires_and_how_they_are_written() {
        Visiteur lou = portail.connecte("baip").ouvrir(PILOTAGE);
        ecran.connecter("baip");
        lou.ouvrir(vue(lou, "questionnaires"));
        regard.regarder("questionnaires", lou.reponse().adresse().toString());
        regard.etroit("a new questionnaire", vue(lou, "nouveau-questionnaire"));
        regard.etroit("a file with one", vue(lou, "importer-questionnaire"));
        lou.ouvrir(vue(lou, "questionnaire"));
        regard.etroit("a questionnaire", lou.reponse().adresse().toString());
        regard.etroit("what it asks, seen before", vue(lou, "apercu"));
        lou.presser("Commencer une nouvelle version");
        regard.regarder("a version that is written", lou.reponse().adresse().toString());
        regard.etroit("a section", vue(lou, "rubrique"));
        String question = vue(lou, "question");
        String condition = vue(lou, "condition");
        regard.regarder("a question", question);
        regard.etroit("when it is asked", condition);
    }

    @Test
    void results_by_groups_and_in_words() {
        Visiteur lou = portail.connecte("baip").ouvrir(PILOTAGE);
        ecran.connecter("baip");
        lou.ouvrir(vue(lou, "resultats"));
        regard.regarder("results", lou.reponse().adresse().toString());
        lou.ouvrir(vue(lou, "resultat"));
        regard.regarder("results of a questionnaire", lou.reponse().adresse().toString());
        assertThat(lou.page().select("svg[role=img] title, svg[aria-labelledby]"))
                .as("charts")
                .isNotEmpty();
        regard.regarder("a question by groups", vue(lou, "resultat-axe"));
        regard.etroit("in words", vue(lou, "verbatims"));
    }

    @Test
    void what_a_student_answers_step_by_step() {
        Visiteur etudiante = portail.connecte(stagiaires.get(0)).ouvrir(MES_EVALUATIONS);
        ecran.connecter(stagiaires.get(0));
        regard.regarder("what I have to answer", MES_EVALUATIONS);
        String repondre = vue(etudiante, "repondre");
        regard.regarder("a step", repondre);
        String rendue = stagiaires.stream()
                .skip(1)
                .filter(login -> !portail.lire(
                                "select f.id from fiche_evaluation f join convention c on c.id = f.convention_id"
                                        + " join etudiant e on e.id = c.etudiant_id where e.login = ?"
                                        + " and f.repondant = 'ETUDIANT' and f.etat = 'VALIDEE' and c.etat = 'VALIDEE'",
                                login)
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        Visiteur autre = portail.connecte(rendue).ouvrir(MES_EVALUATIONS);
        ecran.connecter(rendue);
        regard.regarder("what I handed in", vue(autre, "fiche"));
    }

    @Test
    void the_end_of_a_placement() {
        Visiteur etudiante = portail.connecte(stagiaires.get(0)).ouvrir("/portal/page/mes-stages");
        ecran.connecter(stagiaires.get(0));
        regard.etroit("a placement that is over", etudiante.adresse("Voir la convention"));
        Visiteur referente = portail.connecte("enseignant").ouvrir("/portal/page/mes-stagiaires");
        ecran.connecter("enseignant");
        regard.etroit("placements that wait for a word", "/portal/page/mes-stagiaires");
        regard.regarder("whether it is validated", vue(referente, "conclure"));
    }

    /** Address of the first link to a view. */
    private static String vue(Visiteur visiteur, String vue) {
        Element lien = visiteur.page().select("a[href~=vue:" + vue + "(/|$)]").first();
        assertThat(lien).as("a link to %s in\n%s", vue, visiteur.texte()).isNotNull();
        return lien.absUrl("href");
    }
}
