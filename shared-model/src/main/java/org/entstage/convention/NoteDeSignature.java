package org.entstage.convention;

import java.util.function.Function;
import org.entstage.circuit.NatureEtape;

/**
 * What happened to the signing, for the history of its convention.
 *
 * @param nature whose signature it is about, null for all of them
 * @param details reason, date or name; null for none
 * @param evenement what is told to who listens, null for nothing
 */
public record NoteDeSignature(
        Transition transition, NatureEtape nature, String details, Function<AvisDeConvention, Object> evenement) {

    /** Nobody is told. */
    public NoteDeSignature(Transition transition, NatureEtape nature, String details) {
        this(transition, nature, details, null);
    }
}
