package org.entstage.convention.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something that a template may read.
 *
 * @param chemin how it is written, such as {@code stagiaire.nom}; within a section of a list or a group the part behind
 *     is enough
 * @param composants the components on the way to it, as {@code Record.component}: their labels make its own
 */
public record VariableDeDocument(String chemin, Genre genre, List<String> composants) {

    /** What can be done with it. */
    public enum Genre {
        /** It is printed, and a section around it appears where it is not empty. */
        TEXTE,
        /** A section appears where it is true. */
        VRAI,
        /** It holds others. */
        GROUPE,
        /** A section repeats for each element. */
        LISTE,
        /** A section repeats for each element, which is a text and is printed by <code>{{.}}</code>. */
        LISTE_DE_TEXTES
    }

    public VariableDeDocument {
        composants = List.copyOf(composants);
    }

    /** What it is, for who writes templates. */
    public String libelle(Locale langue) {
        return composants.stream()
                .map(composant -> TextesDeDocument.VARIABLES.texte(composant, langue))
                .collect(Collectors.joining(" › "));
    }
}
