package org.entstage.stage.courriel;

import javax.validation.constraints.Size;

/** Where a test goes. */
public class EssaiForm {

    @Size(max = 254)
    String adresse;
}
