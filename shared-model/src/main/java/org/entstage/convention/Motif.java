package org.entstage.convention;

import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;

/** Why a convention is refused, taken back or ended: read by the student, kept in the history. */
public final class Motif {

    private static final int LONGUEUR = 2000;

    private Motif() {}

    /** @throws RefusMetier unless it has 1 to 2,000 characters */
    public static void exiger(String motif) {
        new Problemes()
                .obligatoire("motif", motif)
                .longueur("motif", motif, LONGUEUR)
                .refuser();
    }
}
