package org.entstage.evaluation.fiche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.QuestionnairesAuHasard;
import org.entstage.evaluation.questionnaire.Reponse;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Valeur;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LignesDeReponseTest {

    @Test
    void what_is_written_as_rows_is_read_back_as_it_was_said() {
        for (long graine = 0; graine < 300; graine++) {
            QuestionnairesAuHasard hasard = new QuestionnairesAuHasard(graine);
            ContenuQuestionnaire contenu = hasard.contenu();
            Reponses dites = contenu.retenir(hasard.reponses(contenu));
            Map<String, Long> questions = questions(contenu);

            List<ReponseEvaluation> lignes = LignesDeReponse.ecrire(7, dites, questions);

            assertThat(LignesDeReponse.lire(lignes, contenu, questions))
                    .as("seed " + graine)
                    .isEqualTo(dites);
            assertThat(lignes.stream().map(ligne -> ligne.question() + "/" + ligne.element()))
                    .as("seed " + graine)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void several_choices_are_a_row_each_and_their_comment_is_one_of_its_own() {
        Reponses dites = Reponses.VIDES.avec("q", new Reponse(new Valeur.Choisis(Set.of("a", "b")), "Mais…"));

        assertThat(LignesDeReponse.ecrire(7, dites, Map.of("q", 3L)))
                .extracting(ReponseEvaluation::element, ReponseEvaluation::choix, ReponseEvaluation::commentaire)
                .containsExactly(tuple("a", "a", null), tuple("b", "b", null), tuple("", null, "Mais…"));
    }

    private static Map<String, Long> questions(ContenuQuestionnaire contenu) {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (Question question : contenu.questions()) {
            ids.put(question.code(), 100L + ids.size());
        }
        return ids;
    }
}
