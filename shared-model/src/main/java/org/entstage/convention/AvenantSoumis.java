package org.entstage.convention;

/** An avenant is handed in. */
public record AvenantSoumis(AvisDeConvention avis, MentionAvenant avenant) {}
