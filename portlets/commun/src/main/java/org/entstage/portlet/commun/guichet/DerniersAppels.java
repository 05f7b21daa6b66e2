package org.entstage.portlet.commun.guichet;

import java.util.Arrays;
import java.util.function.LongSupplier;

/** When an address called last, as often as it may call in a while: the oldest of these says whether it may again. */
final class DerniersAppels {

    private static final int AU_DEBUT = 8;

    private final int admis;
    private final long duree;

    /** A ring once it is full; it grows up to there, since most addresses call a few times. */
    private long[] instants;

    private int nombre;
    private int plusAncien;

    /**
     * @param admis calls in the while, 1 or more
     * @param duree length of the while, in nanoseconds
     */
    DerniersAppels(int admis, long duree) {
        this.admis = admis;
        this.duree = duree;
        this.instants = new long[Math.min(admis, AU_DEBUT)];
    }

    /**
     * Counts a call, unless it is one too many.
     *
     * @param horloge read within the count, so that calls stand in the order of their times
     * @return nanoseconds after which a call passes, 0 when this one did
     */
    synchronized long attente(LongSupplier horloge) {
        long maintenant = horloge.getAsLong();
        if (nombre < admis) {
            ajouter(maintenant);
            return 0;
        }
        long reste = duree - (maintenant - instants[plusAncien]);
        if (reste > 0) {
            return reste;
        }
        instants[plusAncien] = maintenant;
        plusAncien = (plusAncien + 1) % admis;
        return 0;
    }

    private void ajouter(long instant) {
        if (nombre == instants.length) {
            instants = Arrays.copyOf(instants, Math.min(admis, 2 * nombre));
        }
        instants[nombre++] = instant;
    }
}
