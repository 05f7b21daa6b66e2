package org.entstage.convention;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What happened to a document, for the history of its convention.
 *
 * @param details which document, and why
 * @param assuranceDu first day of a certificate of civil liability that was accepted, null for anything else
 * @param assuranceAu last day of it
 * @param evenement what is told to who listens, null for nothing
 */
public record NoteDePiece(
        Transition transition,
        String details,
        LocalDate assuranceDu,
        LocalDate assuranceAu,
        Function<AvisDeConvention, Object> evenement) {

    public NoteDePiece(Transition transition, String details, Function<AvisDeConvention, Object> evenement) {
        this(transition, details, null, null, evenement);
    }
}
