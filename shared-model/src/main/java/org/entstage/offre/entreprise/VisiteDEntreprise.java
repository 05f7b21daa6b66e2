package org.entstage.offre.entreprise;

import java.time.LocalDateTime;
import org.entstage.droits.Acteur;
import org.entstage.lien.Destinataire;

/**
 * Somebody who followed a company's link.
 *
 * @param acteur with the rights of the link
 * @param structure id of the company; null for a link by which one is proposed
 * @param acces id of the request by which one is proposed; null for a link to a space
 * @param pour to whom the link went
 * @param expireLe until when it is good, Europe/Paris
 */
public record VisiteDEntreprise(Acteur acteur, Long structure, Long acces, Destinataire pour, LocalDateTime expireLe) {}
