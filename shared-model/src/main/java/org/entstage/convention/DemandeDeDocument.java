package org.entstage.convention;

import java.util.Locale;
import java.util.Objects;
import org.entstage.convention.document.TypeDocument;

/**
 * A document that somebody wants of a convention.
 *
 * @param langue language in which he reads; where the document is not delivered in it he gets it in French
 * @param avenant id of an avenant of this convention, for a document about an avenant; means nothing for the others
 */
public record DemandeDeDocument(TypeDocument type, Locale langue, long convention, Long avenant) {

    public DemandeDeDocument(TypeDocument type, Locale langue, long convention) {
        this(type, langue, convention, null);
    }

    public DemandeDeDocument {
        Objects.requireNonNull(type, "type");
        langue = type.langue(langue);
    }
}
