package org.entstage.convention;

/**
 * What a person may do with a convention now: screens show the buttons, use cases check again.
 *
 * @param modifier change its contents
 * @param soumettre hand it in
 * @param valider accept it for the centre
 * @param refuser send it back
 * @param abandonner drop the draft
 * @param imprimer read it as a PDF
 * @param deroger waive a rule
 */
public record PossibilitesConvention(
        boolean modifier,
        boolean soumettre,
        boolean valider,
        boolean refuser,
        boolean abandonner,
        boolean imprimer,
        boolean deroger) {}
