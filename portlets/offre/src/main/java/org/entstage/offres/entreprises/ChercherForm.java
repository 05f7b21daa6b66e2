package org.entstage.offres.entreprises;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** Looks for a company. */
public class ChercherForm {

    @NotBlank
    @Size(max = 200)
    String nom;
}
