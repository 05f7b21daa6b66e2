package org.entstage.evaluation.questionnaire;

import java.time.LocalDate;
import java.util.List;
import org.entstage.convention.StageAEvaluer;
import org.entstage.convention.StageAEvaluer.Personne;

/** A workshop for tests of forms. */
public final class AtelierDeQuestionnaires {

    private AtelierDeQuestionnaires() {}

    /** A placement that is accepted, from February to June 2027. */
    public static StageAEvaluer stage(long centre, String composante, String etape, String typeConvention) {
        return new StageAEvaluer(
                12,
                "2026-00012",
                "0350936C",
                centre,
                "Centre",
                2026,
                new Personne("etudiant", "Camille Exemple", "camille@example.org", null),
                "20260001",
                new Personne("enseignant", "Dominique Modèle", "dominique@example.org", null),
                new Personne(null, "Andréa Patron", "andrea@example.org", null),
                null,
                7L,
                "Exemplaire",
                "62.01Z",
                "FR",
                etape,
                "1",
                etape,
                composante,
                composante,
                typeConvention,
                LocalDate.of(2027, 2, 1),
                LocalDate.of(2027, 6, 30),
                "Sujet",
                true,
                false);
    }

    /** Two questions, the second asked of who said yes to the first. */
    public static ContenuQuestionnaire contenu() {
        TexteBilingue aide = new TexteBilingue("Avez-vous été aidé ?", "Were you helped?");
        return new ContenuQuestionnaire(
                new TexteBilingue("Votre avis", "Your view"),
                null,
                List.of(new Rubrique(
                        "r1",
                        new TexteBilingue("Le stage", "The placement"),
                        null,
                        List.of(
                                Question.simple("q2", TypeQuestion.OUI_NON, aide, true),
                                new Question(
                                        "q3",
                                        TypeQuestion.CHOIX_UNIQUE,
                                        new TexteBilingue("Par qui ?", "By whom?"),
                                        null,
                                        true,
                                        new Condition("q2", List.of("oui")),
                                        List.of(
                                                new Choix("c4", new TexteBilingue("Un proche", "A friend")),
                                                new Choix("c5", new TexteBilingue("Un service", "An office"))),
                                        true,
                                        null,
                                        null)))));
    }
}
