package org.entstage.notification;

/** The mail server will never take this mail (an answer 5xx about it): trying again is useless. */
public final class EnvoiRefuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reponse what the server said */
    public EnvoiRefuse(String reponse, Throwable cause) {
        super(reponse, cause);
    }
}
