package org.entstage.offres.entreprise;

import javax.validation.constraints.Email;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** Who asks for a link. */
public class AccesForm {

    @NotBlank
    @Email
    @Size(max = 254)
    String courriel;

    /** Name or SIRET of the company, for who is not known. */
    @Size(max = 200)
    String organisme;
}
