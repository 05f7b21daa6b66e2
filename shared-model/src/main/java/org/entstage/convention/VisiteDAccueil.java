package org.entstage.convention;

import java.time.LocalDateTime;
import org.entstage.droits.Acteur;

/**
 * Somebody who followed a host's link.
 *
 * @param hote with the rights of the link
 * @param convention id
 * @param expireLe until when the link is good, Europe/Paris
 */
public record VisiteDAccueil(Acteur hote, long convention, LocalDateTime expireLe) {}
