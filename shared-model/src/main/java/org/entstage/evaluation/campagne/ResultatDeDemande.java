package org.entstage.evaluation.campagne;

import java.io.Serializable;
import org.entstage.evaluation.Repondant;

/**
 * What became of asking one person about one placement.
 *
 * @param numero of the convention as people quote it; null when there is none for who asks
 * @param etudiant name of the trainee, or null likewise
 */
public record ResultatDeDemande(
        long convention, String numero, String etudiant, Repondant repondant, IssueDeDemande issue)
        implements Serializable {}
