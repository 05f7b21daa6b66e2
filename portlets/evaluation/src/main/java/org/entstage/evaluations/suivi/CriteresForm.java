package org.entstage.evaluations.suivi;

import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.Size;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.suivi.EtatDeSuivi;

/** What the list of sheets is narrowed to. */
public class CriteresForm {

    @Size(max = 100)
    String mots;

    @Size(max = 20)
    String convention;

    Repondant repondant;

    EtatDeSuivi etat;

    Long centre;

    @Min(2000)
    @Max(2100)
    Integer annee;
}
