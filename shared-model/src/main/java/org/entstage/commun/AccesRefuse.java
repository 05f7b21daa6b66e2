package org.entstage.commun;

/** The person has no right to do this. The message is for the log; it holds no personal data. */
public class AccesRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccesRefuse(String raison) {
        super(raison);
    }
}
