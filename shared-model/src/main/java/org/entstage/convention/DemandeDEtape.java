package org.entstage.convention;

import java.io.Serializable;
import org.entstage.circuit.NatureEtape;

/**
 * One step that somebody wants to do with many others.
 *
 * @param convention id
 * @param avenant id of the avenant whose step it is; null for the convention's own
 * @param version the one that was on the page
 */
public record DemandeDEtape(long convention, Long avenant, int version, NatureEtape nature) implements Serializable {}
