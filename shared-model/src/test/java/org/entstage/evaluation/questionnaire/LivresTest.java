package org.entstage.evaluation.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.entstage.evaluation.Repondant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LivresTest {

    @ParameterizedTest
    @CsvSource({"etudiant, ETUDIANT, 30", "enseignant, ENSEIGNANT, 14", "tuteur, TUTEUR, 19"})
    void a_delivered_form_can_be_published_and_is_whole_in_both_languages(String nom, Repondant qui, int questions) {
        FichierQuestionnaire livre = LivrerQuestionnaires.lire(nom);
        assertThat(livre.repondant()).isEqualTo(qui);
        assertThat(livre.contenu().questions()).hasSize(questions);
        assertThat(livre.contenu().problemes()).isEmpty();
        assertThat(textes(livre.contenu())).allMatch(texte -> texte.fr() != null && texte.en() != null);
    }

    private static Stream<TexteBilingue> textes(ContenuQuestionnaire contenu) {
        Stream<TexteBilingue> questions = contenu.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.libelle(), question.aide()),
                        question.choix().stream().map(Choix::libelle)));
        Stream<TexteBilingue> rubriques =
                contenu.rubriques().stream().flatMap(rubrique -> Stream.of(rubrique.titre(), rubrique.presentation()));
        return Stream.of(Stream.of(contenu.titre(), contenu.presentation()), rubriques, questions)
                .flatMap(flux -> flux)
                .filter(texte -> !texte.vide());
    }
}
