package org.entstage.commun;

import java.util.List;

/** The start is refused: settings are wrong. Says all of them at once, so that an operator restarts once. */
public class ReglagesInvalides extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> erreurs;

    ReglagesInvalides(List<String> erreurs) {
        super("ENT-Stage cannot start, " + erreurs.size() + " setting(s) are wrong:\n  - "
                + String.join("\n  - ", erreurs));
        this.erreurs = List.copyOf(erreurs);
    }

    /** One sentence for each wrong setting; never holds the value of a password. */
    public List<String> erreurs() {
        return erreurs;
    }
}
