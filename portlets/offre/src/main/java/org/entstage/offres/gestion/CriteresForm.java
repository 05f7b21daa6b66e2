package org.entstage.offres.gestion;

import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.Size;
import org.entstage.offre.EtatOffre;

/** What the staff's list is narrowed to. */
public class CriteresForm {

    @Size(max = 100)
    String mots;

    @Size(max = 18)
    String offre;

    EtatOffre etat;

    @Size(max = 20)
    String type;

    Long centre;

    @Min(2000)
    @Max(2100)
    Integer annee;

    /** Only what waits. */
    boolean attente;
}
