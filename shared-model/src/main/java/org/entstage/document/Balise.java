package org.entstage.document;

/**
 * A tag of a template.
 *
 * @param nom path as it is written, such as {@code stagiaire.nom}; for {@link Genre#INCLUSION} what is included
 * @param ligne line on which it stands, from 1
 */
public record Balise(Genre genre, String nom, int ligne) {

    /** What a tag does. */
    public enum Genre {
        /** Prints a value. */
        VALEUR,
        /** Opens a part that appears or repeats. */
        SECTION,
        /** Opens a part that appears where there is nothing. */
        ABSENCE,
        /** Closes a part. */
        FIN,
        INCLUSION
    }
}
