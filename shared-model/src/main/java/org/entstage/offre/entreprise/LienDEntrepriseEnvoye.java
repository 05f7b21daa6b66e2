package org.entstage.offre.entreprise;

import org.entstage.lien.LienEmis;

/**
 * Somebody is sent the link to the space of his company. Its secret is known now and never again.
 *
 * @param organisme name of the company
 */
public record LienDEntrepriseEnvoye(String organisme, LienEmis lien) {}
