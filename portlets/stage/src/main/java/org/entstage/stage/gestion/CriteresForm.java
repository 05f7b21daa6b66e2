package org.entstage.stage.gestion;

import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.Size;
import org.entstage.convention.CriteresConvention.Signees;
import org.entstage.convention.EtatConvention;

/** What the staff's list is narrowed to. */
public class CriteresForm {

    @Size(max = 100)
    String nom;

    @Size(max = 30)
    String convention;

    EtatConvention etat;

    @Min(2000)
    @Max(2100)
    Integer annee;

    Signees signatures;
}
