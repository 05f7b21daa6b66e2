package org.entstage.convention;

/** An avenant is sent back to who wrote it. */
public record AvenantRefuse(AvisDeConvention avis, MentionAvenant avenant, String motif) {}
