package org.entstage.evaluation.resultat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Rubrique;

/** The questions of all versions of a form put side by side, the latest version first. */
final class Grille {

    private final List<QuestionSuivie> questions;
    private final Map<Long, Place[]> places = new HashMap<>();

    /**
     * Where a version's question stands.
     *
     * @param question its rank in the grid
     * @param choix rank of each of its choices among those of all versions
     */
    record Place(int question, int[] choix) {}

    Grille(List<VersionLue> versions) {
        List<VersionLue> derniereDAbord = versions.stream()
                .sorted(Comparator.comparingInt(VersionLue::numero).reversed())
                .toList();
        Map<String, QuestionSuivie> suivies = new LinkedHashMap<>();
        derniereDAbord.forEach(version -> version.contenu()
                .rubriques()
                .forEach(rubrique -> rubrique.questions()
                        .forEach(question ->
                                suivies.merge(cle(question), suivie(rubrique, question), Grille::ensemble))));
        questions = List.copyOf(suivies.values());
        List<String> cles = new ArrayList<>(suivies.keySet());
        derniereDAbord.forEach(version -> places.put(
                version.versionId(),
                version.contenu().questions().stream()
                        .map(question -> place(question, cles.indexOf(cle(question))))
                        .toArray(Place[]::new)));
    }

    private static String cle(Question question) {
        return question.type().name() + "." + question.code();
    }

    private static QuestionSuivie suivie(Rubrique rubrique, Question question) {
        return new QuestionSuivie(
                question.code(),
                question.type(),
                rubrique.titre(),
                question.libelle(),
                question.commentaire(),
                question.choix());
    }

    /** The later one, with the choices that only the earlier one had. */
    private static QuestionSuivie ensemble(QuestionSuivie derniere, QuestionSuivie avant) {
        Map<String, Choix> choix = new LinkedHashMap<>();
        derniere.choix().forEach(un -> choix.put(un.code(), un));
        avant.choix().forEach(un -> choix.putIfAbsent(un.code(), un));
        return new QuestionSuivie(
                derniere.code(),
                derniere.type(),
                derniere.rubrique(),
                derniere.libelle(),
                derniere.commentaire() || avant.commentaire(),
                List.copyOf(choix.values()));
    }

    private Place place(Question question, int rang) {
        QuestionSuivie suivie = questions.get(rang);
        return new Place(
                rang,
                question.choix().stream()
                        .mapToInt(choix -> suivie.rangDuChoix(choix.code()))
                        .toArray());
    }

    /** The latest version's in its order, then those that only earlier ones asked. */
    List<QuestionSuivie> questions() {
        return questions;
    }

    Optional<QuestionSuivie> question(String cle) {
        return questions.stream().filter(q -> q.cle().equals(cle)).findFirst();
    }

    /** Where the questions of a version stand, in the order of that version. */
    Place[] places(long version) {
        Place[] connues = places.get(version);
        if (connues == null) {
            throw new IllegalStateException("version " + version + " is not one of this form's");
        }
        return connues;
    }
}
