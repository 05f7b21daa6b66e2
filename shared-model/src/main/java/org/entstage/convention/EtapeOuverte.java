package org.entstage.convention;

import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;

/**
 * The turn of a step has come.
 *
 * @param qui who should do it
 * @param personne account of the one person who should, or null
 * @param auDepot whether it came with the handing in, of which its centre is told anyway
 * @param avenant whose step it is; null for the convention's own
 */
public record EtapeOuverte(
        AvisDeConvention avis,
        NatureEtape etape,
        Intervenant qui,
        String personne,
        boolean auDepot,
        MentionAvenant avenant) {}
