package org.entstage.convention;

import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;

/**
 * A step has waited for so long that somebody is told.
 *
 * @param qui who should do it
 * @param personne account of the one person who should, or null
 * @param escalade whether who leads the centre is told, rather than who should do it
 * @param avenant whose step it is; null for the convention's own
 */
public record EtapeEnAttente(
        AvisDeConvention avis,
        NatureEtape etape,
        Intervenant qui,
        String personne,
        boolean escalade,
        MentionAvenant avenant) {}
