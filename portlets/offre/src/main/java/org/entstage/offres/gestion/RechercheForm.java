package org.entstage.offres.gestion;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** The search for a company. */
public class RechercheForm {

    @NotBlank
    @Size(max = 100)
    String recherche;
}
