package org.entstage.stage.convention;

/**
 * What a rule says of a convention, in the reader's language.
 *
 * @param regle code of the rule
 * @param texte sentence with its source
 * @param derogeable whether the staff may waive it
 * @param derogation why it was waived, null when it was not
 */
public record Phrase(String regle, String texte, boolean derogeable, String derogation) {}
