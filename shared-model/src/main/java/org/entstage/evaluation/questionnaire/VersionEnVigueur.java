package org.entstage.evaluation.questionnaire;

/**
 * A version of a form, for who asks or answers.
 *
 * @param numero from 1 within its form
 */
public record VersionEnVigueur(long versionId, int numero, long questionnaireId, ContenuQuestionnaire contenu) {}
