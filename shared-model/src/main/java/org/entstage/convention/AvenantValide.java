package org.entstage.convention;

import java.time.LocalDate;

/**
 * An avenant was accepted: the convention is now what it says.
 *
 * @param effet from which day on it holds
 */
public record AvenantValide(AvisDeConvention avis, MentionAvenant avenant, LocalDate effet) {}
