package org.entstage.offre.entreprise;

import org.entstage.lien.Destinataire;
import org.entstage.lien.LienEmis;

/**
 * What a company asked for is granted or refused.
 *
 * @param organisme name of the company
 * @param pour who asked
 * @param motif why it is refused, or null
 * @param lien a new link to its space; null for who may have none any more
 */
public record DemandeDEntrepriseDecidee(
        String organisme, Destinataire pour, ObjetDeDemande objet, boolean accordee, String motif, LienEmis lien) {}
