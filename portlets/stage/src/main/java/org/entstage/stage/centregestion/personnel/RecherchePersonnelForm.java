package org.entstage.stage.centregestion.personnel;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** Whom to look for in the directory. */
public class RecherchePersonnelForm {

    @NotBlank
    @Size(max = 100)
    String recherche;
}
