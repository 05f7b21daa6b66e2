package org.entstage.convention;

/** Somebody begins a convention: the student himself, or his centre for him. */
public record ConventionCommencee(AvisDeConvention avis) {}
