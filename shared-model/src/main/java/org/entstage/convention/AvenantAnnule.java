package org.entstage.convention;

/** An avenant is given up; the reason may be null. */
public record AvenantAnnule(AvisDeConvention avis, MentionAvenant avenant, String motif) {}
