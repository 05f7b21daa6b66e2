package org.entstage.evaluation.questionnaire;

/**
 * A form as a file to download.
 *
 * @param nom of the file, plain ASCII
 * @param contenu JSON in UTF-8
 */
public record QuestionnaireEcrit(String nom, byte[] contenu) {}
