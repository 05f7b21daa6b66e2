package org.entstage.convention;

/** An avenant is taken back by who handed it in. */
public record AvenantRetire(AvisDeConvention avis, MentionAvenant avenant) {}
