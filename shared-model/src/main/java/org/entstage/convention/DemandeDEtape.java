package org.entstage.convention;

import org.entstage.circuit.NatureEtape;

/**
 * One step that somebody wants to do with many others.
 *
 * @param convention id
 * @param version the one that was on the page
 */
public record DemandeDEtape(long convention, int version, NatureEtape nature) {}
