package org.entstage.evaluations.resultat;

import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.entstage.evaluation.resultat.AxeDeResultat;

/** Two groups to be set side by side. */
public class ComparaisonForm {

    @NotNull
    AxeDeResultat axe;

    @Min(2000)
    @Max(2100)
    Integer annee;

    @NotBlank
    @Size(max = 40)
    String code;

    @NotBlank
    @Size(max = 40)
    String autre;
}
