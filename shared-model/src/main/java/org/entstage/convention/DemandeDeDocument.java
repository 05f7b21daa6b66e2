package org.entstage.convention;

import java.util.Locale;
import java.util.Objects;
import org.entstage.convention.document.TypeDocument;

/**
 * A document that somebody wants.
 *
 * @param langue language in which he reads; where the document is not delivered in it he gets it in French
 * @param id of the convention or of the avenant, as {@link TypeDocument#objet} says
 */
public record DemandeDeDocument(TypeDocument type, Locale langue, long id) {

    public DemandeDeDocument {
        Objects.requireNonNull(type, "type");
        langue = type.langue(langue);
    }
}
