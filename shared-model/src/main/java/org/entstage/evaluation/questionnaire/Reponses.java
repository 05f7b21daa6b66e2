package org.entstage.evaluation.questionnaire;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody answered so far. Immutable; may hold answers to questions that are hidden now: see
 * {@link ContenuQuestionnaire#retenir}.
 *
 * @param parQuestion by code of the question; none is empty
 */
public record Reponses(Map<String, Reponse> parQuestion) {

    public static final Reponses VIDES = new Reponses(Map.of());

    public Reponses {
        Map<String, Reponse> dites = new TreeMap<>(parQuestion == null ? Map.of() : parQuestion);
        dites.values().removeIf(reponse -> reponse == null || reponse.vide());
        parQuestion = Collections.unmodifiableMap(dites);
    }

    public Optional<Reponse> de(String question) {
        return Optional.ofNullable(parQuestion.get(question));
    }

    public Optional<Valeur> valeur(String question) {
        return de(question).map(Reponse::valeur);
    }

    /** These, with one answer replaced; an empty one takes it away. */
    public Reponses avec(String question, Reponse reponse) {
        Map<String, Reponse> autres = new TreeMap<>(parQuestion);
        autres.put(question, reponse);
        return new Reponses(autres);
    }

    /** These, with a value without a comment. */
    public Reponses avec(String question, Valeur valeur) {
        return avec(question, Reponse.de(valeur));
    }

    /** These, with the others over them: one section of a form over what was said before. */
    public Reponses avec(Reponses autres) {
        Map<String, Reponse> toutes = new TreeMap<>(parQuestion);
        toutes.putAll(autres.parQuestion);
        return new Reponses(toutes);
    }

    /** These, without what was said to some questions. */
    public Reponses sans(Iterable<String> questions) {
        Map<String, Reponse> autres = new TreeMap<>(parQuestion);
        questions.forEach(autres::remove);
        return new Reponses(autres);
    }

    public boolean vides() {
        return parQuestion.isEmpty();
    }
}
