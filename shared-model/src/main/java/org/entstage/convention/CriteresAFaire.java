package org.entstage.convention;

import org.entstage.circuit.NatureEtape;

/**
 * Which part of a work queue is asked for.
 *
 * @param nature only this kind of step, or null
 * @param page from 1
 * @param tout as much as one decision takes at once, from the first row, instead of a page
 */
public record CriteresAFaire(NatureEtape nature, int page, boolean tout) {

    /** The first page of everything. */
    public static final CriteresAFaire TOUT = new CriteresAFaire(null, 1, false);
}
