package org.entstage.convention.document;

/**
 * Something wrong with a template.
 *
 * @param ligne where, from 1
 * @param quoi the name, the element or the address that it is about; for {@link Nature#SYNTAXE} and {@link
 *     Nature#XHTML} what the reader says, in technical words
 */
public record FauteDeGabarit(int ligne, Nature nature, String quoi) {

    /** In which way it is wrong. */
    public enum Nature {
        /** It is no template: a tag or a section is not closed, or does what templates may not do. */
        SYNTAXE,
        VARIABLE_INCONNUE,
        /** A group, a list or a truth value is to be printed. */
        PAS_UN_TEXTE,
        /** It is not well-formed XHTML, with all values or without any. */
        XHTML,
        ELEMENT_INTERDIT,
        /** It leads outside: an address, a file, a style sheet. */
        ADRESSE
    }
}
