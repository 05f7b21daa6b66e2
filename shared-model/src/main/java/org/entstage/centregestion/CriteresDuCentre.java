package org.entstage.centregestion;

import java.util.List;

/**
 * What a centre handles.
 *
 * @param scolariteMuette the student records did not answer: no line can say that they do not know it
 */
public record CriteresDuCentre(List<LigneCritere> lignes, boolean scolariteMuette) {}
