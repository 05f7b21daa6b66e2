package org.entstage.convention;

import java.time.LocalDateTime;
import java.util.List;
import org.entstage.convention.document.TypeDocument;
import org.entstage.texte.TexteEditable.Langue;

/**
 * A document that somebody may print.
 *
 * @param id of the convention or of the avenant, as {@link TypeDocument#objet} says
 * @param avenant number of the avenant, null for a document about the convention
 * @param langues French first
 * @param etat whether somebody may rely on it
 * @param depuis when it was decided, null for what is not frozen
 */
public record DocumentAImprimer(
        TypeDocument type, long id, Integer avenant, List<Langue> langues, Etat etat, LocalDateTime depuis) {

    /** Whether somebody may rely on it. */
    public enum Etat {
        /** Nobody may: it changes with the convention. */
        PROJET,
        /** It says what holds today. */
        COURANT,
        /** The same bytes each time. */
        FIGE
    }

    public DocumentAImprimer {
        langues = List.copyOf(langues);
    }
}
