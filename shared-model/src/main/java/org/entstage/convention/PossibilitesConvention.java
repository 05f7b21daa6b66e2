package org.entstage.convention;

/** What a person may do with a convention now: screens show the buttons, use cases check again. */
public record PossibilitesConvention(boolean modifier, boolean soumettre, boolean decider, boolean abandonner) {}
