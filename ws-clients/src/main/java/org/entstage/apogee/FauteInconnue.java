package org.entstage.apogee;

import org.entstage.commun.SystemeIndisponible;

/** The server answered, with a fault that bears no code of Apogée: so do servers without the operation asked for. */
class FauteInconnue extends SystemeIndisponible {

    private static final long serialVersionUID = 1L;

    FauteInconnue(Throwable cause) {
        super(APOGEE, cause);
    }
}
