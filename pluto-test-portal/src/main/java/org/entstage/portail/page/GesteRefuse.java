package org.entstage.portail.page;

/** What a form of the portal asked cannot be done; the sentence is for the reader, in the reader's language. */
public class GesteRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GesteRefuse(String phrase) {
        super(phrase);
    }
}
