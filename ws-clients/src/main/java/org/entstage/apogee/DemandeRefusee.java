package org.entstage.apogee;

import org.entstage.commun.SystemeIndisponible;

/** Apogée finds the question wrong. Where the question is a number that a person typed, it means "unknown student". */
class DemandeRefusee extends SystemeIndisponible {

    private static final long serialVersionUID = 1L;

    DemandeRefusee(Throwable cause) {
        super(APOGEE, cause);
    }
}
