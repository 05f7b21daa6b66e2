package org.entstage.commun;

import java.util.Objects;

/** Another system does not answer, or not in a usable way. Only the part of the page that needs it suffers. */
public class SystemeIndisponible extends RuntimeException {

    public static final String APOGEE = "apogee";
    public static final String ANNUAIRE = "annuaire";
    public static final String MESSAGERIE = "messagerie";
    public static final String SIGNATURE = "signature";

    private static final long serialVersionUID = 1L;

    private final String systeme;

    /**
     * @param systeme one of the constants of this class; screens have a sentence for each
     * @param cause what happened, for the log
     */
    public SystemeIndisponible(String systeme, Throwable cause) {
        super(systeme + " unavailable", cause);
        this.systeme = Objects.requireNonNull(systeme);
    }

    public String systeme() {
        return systeme;
    }
}
