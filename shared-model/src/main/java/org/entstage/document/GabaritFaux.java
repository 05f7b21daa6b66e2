package org.entstage.document;

/** A text that is no template. */
public final class GabaritFaux extends Exception {

    private static final long serialVersionUID = 1L;

    private final int ligne;

    /** @param ligne where it was noticed, from 1 */
    public GabaritFaux(int ligne, String message, Throwable cause) {
        super("line " + ligne + ": " + message, cause);
        this.ligne = ligne;
    }

    /** Line on which it was noticed, from 1. */
    public int ligne() {
        return ligne;
    }
}
