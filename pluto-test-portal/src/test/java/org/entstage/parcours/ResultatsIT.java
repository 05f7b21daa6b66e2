package org.entstage.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entstage.commun.Json;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Results of a form that four hosts answered, then a fifth. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultatsIT {

    private static final String ONGLET = "/portal/page/evaluations";
    private static final int SEUIL = 5;

    private final PortailComplet portail = PortailComplet.surH2();
    private final String libelle = "Regard des hôtes " + System.nanoTime();
    private String questionnaire;
    private List<String> fiches;

    @BeforeEach
    void repondre() {
        portail.multiplierLaDerniereConvention(SEUIL);
        portail.ecrire(
                "insert into questionnaire (version, etablissement, repondant, libelle, dernier_code, modifie_le,"
                        + " modifie_par) select 0, min(etablissement), 'ACCUEIL', ?, 9, now(), '' from questionnaire",
                libelle);
        questionnaire = seul("select id from questionnaire where libelle = ?", libelle);
        Question question = Question.simple(
                "q1", TypeQuestion.OUI_NON, new TexteBilingue("Reprendriez-vous un stagiaire ?", null), true);
        ContenuQuestionnaire contenu = new ContenuQuestionnaire(
                new TexteBilingue(libelle, null),
                null,
                List.of(new Rubrique("r1", new TexteBilingue("Votre avis", null), null, List.of(question))));
        portail.ecrire(
                "insert into questionnaire_version (version, questionnaire_id, numero, etat, contenu, modifiee_le)"
                        + " values (0, ?, 1, 'RETIREE', ?, now())",
                Long.valueOf(questionnaire),
                Json.ecrire(contenu));
        long version = Long.parseLong(seul("select id from questionnaire_version where questionnaire_id = ?", id()));
        portail.ecrire(
                "insert into question_publiee (version_id, questionnaire_id, code, rang, type) values (?, ?, 'q1', 1,"
                        + " 'OUI_NON')",
                version,
                id());
        portail.ecrire(
                "insert into fiche_evaluation (version, etablissement, convention_id, repondant, etat, version_id,"
                        + " ouverte_le, modifiee_le, validee_le, annee, centre_id, structure_id, pays, code_etape,"
                        + " code_composante) select 0, c.etablissement, c.id, 'ACCUEIL', 'VALIDEE', ?, now(), now(),"
                        + " now(), c.annee, c.centre_id, c.structure_id, 'FR', c.code_etape, c.code_composante"
                        + " from convention c where not exists (select 1 from"
                        + " fiche_evaluation f where f.convention_id = c.id and f.repondant = 'ACCUEIL')"
                        + " order by c.id desc limit " + SEUIL,
                version);
        portail.ecrire(
                "insert into reponse_evaluation (fiche_id, question_id, element, choix) select f.id, q.id, '', 'oui'"
                        + " from fiche_evaluation f join question_publiee q on q.version_id = f.version_id"
                        + " where f.version_id = ?",
                version);
        fiches = portail.lire("select id from fiche_evaluation where version_id = ? order by id", version).stream()
                .map(ligne -> ligne.get(0))
                .toList();
        assertThat(fiches).hasSize(SEUIL);
    }

    @AfterEach
    void effacer() {
        for (String table : List.of("reponse_evaluation", "resultat_fiche")) {
            portail.ecrire("delete from " + table + " where fiche_id in (select f.id from fiche_evaluation f"
                    + " join questionnaire_version v on v.id = f.version_id where v.questionnaire_id = " + id() + ")");
        }
        portail.ecrire("delete from fiche_evaluation where version_id in"
                + " (select id from questionnaire_version where questionnaire_id = " + id() + ")");
        for (String table : List.of("question_publiee", "questionnaire_version")) {
            portail.ecrire("delete from " + table + " where questionnaire_id = ?", id());
        }
        portail.ecrire("delete from questionnaire where id = ?", id());
    }

    private Long id() {
        return Long.valueOf(questionnaire);
    }

    private String seul(String sql, Object... valeurs) {
        return portail.lire(sql, valeurs).get(0).get(0);
    }

    @Test
    void nothing_is_said_of_four_answers_and_five_are_counted_drawn_and_exported() {
        Visiteur admin = portail.connecte("admin").ouvrir(ONGLET).suivre("Résultats");
        portail.ecrire("update fiche_evaluation set etat = 'COMMENCEE' where id = ?", Long.valueOf(fiches.get(0)));
        admin.presser("Recompter toutes les réponses");
        assertThat(admin.texte()).contains("Les réponses ont été recomptées");

        Visiteur lou = portail.connecte("baip").ouvrir(ONGLET).suivre("Résultats");
        assertThat(lou.texte()).contains("Représentant", libelle).doesNotContain("Recompter");
        lou.suivre(libelle);
        assertThat(lou.texte())
                .contains("masqué : moins de 5 fiches", "Moins de 5 réponses")
                .doesNotContain("100 %");
        assertThat(lou.page().select("svg.es-graphique")).isEmpty();

        portail.ecrire("update fiche_evaluation set etat = 'VALIDEE' where id = ?", Long.valueOf(fiches.get(0)));
        admin.presser("Recompter toutes les réponses");
        lou.ouvrir(lou.reponse().adresse().toString());
        assertThat(lou.texte()).contains("5 fiches validées", "100 % répondent oui", "100 % (5)");
        assertThat(lou.page().select("svg.es-graphique[role=img]")).hasSize(1);
        assertThat(new String(lou.telecharger(lou.lien("Télécharger le graphique")), StandardCharsets.UTF_8)
                        .replace('\u00a0', ' '))
                .startsWith("<?xml")
                .contains("Reprendriez-vous un stagiaire ?", "100 %");
        assertThat(lou.telecharger(lou.lien("Exporter toutes les réponses (XLSX)")))
                .startsWith('P', 'K');
        assertThat(lou.telecharger(lou.lien("Exporter toutes les réponses (CSV)")))
                .startsWith('P', 'K');
        lou.suivre("Par groupe").suivre("Pays");
        assertThat(lou.texte())
                .as("a group that is the whole tells nothing more")
                .contains("France");
    }
}
