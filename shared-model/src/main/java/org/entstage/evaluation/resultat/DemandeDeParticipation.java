package org.entstage.evaluation.resultat;

import org.entstage.evaluation.Repondant;

/**
 * Whose rates of answer are asked.
 *
 * @param repondant null for all, each apart
 * @param annee first year of the university year; null for all together
 * @param axe null for the whole
 */
public record DemandeDeParticipation(Repondant repondant, Integer annee, AxeDeResultat axe) {}
