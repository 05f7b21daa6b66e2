package org.entstage.convention;

import java.time.LocalDateTime;
import org.entstage.droits.Acteur;

/**
 * Somebody who followed a host's link.
 *
 * @param hote with the rights of the link
 * @param convention id; null for a link to an avenant
 * @param avenant id; null for a link to a convention
 * @param expireLe until when the link is good, Europe/Paris
 */
public record VisiteDAccueil(Acteur hote, Long convention, Long avenant, LocalDateTime expireLe) {}
