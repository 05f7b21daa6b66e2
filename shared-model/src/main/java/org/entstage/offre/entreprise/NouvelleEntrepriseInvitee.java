package org.entstage.offre.entreprise;

import org.entstage.lien.LienEmis;

/** Somebody whose address is nobody's is sent the link by which he may propose his company. */
public record NouvelleEntrepriseInvitee(LienEmis lien) {}
