package org.entstage.stage.delegation;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** The search for a member of staff who stands in, or for whom somebody stands in. */
public class RechercheForm {

    @NotBlank
    @Size(max = 100)
    String recherche;

    public String recherche() {
        return recherche;
    }
}
