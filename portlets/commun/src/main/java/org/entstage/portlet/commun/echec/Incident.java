package org.entstage.portlet.commun.echec;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure nobody foresaw: the log has it under a short number, and the person can quote that number. */
public final class Incident {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    // Without signs that are mistaken for another when read aloud.
    private static final String SIGNES = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom HASARD = new SecureRandom();

    private Incident() {}

    /** @return number of the form {@code K7QF-2M9D} under which the failure was logged */
    public static String noter(String phase, Throwable cause) {
        StringBuilder numero = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            numero.append(i == 4 ? "-" : "").append(SIGNES.charAt(HASARD.nextInt(SIGNES.length())));
        }
        LOG.error("incident {} in the {} phase", numero, phase, cause);
        return numero.toString();
    }
}
