package org.entstage.offres.entreprises;

import javax.validation.constraints.Email;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;

/** To whom the link to a company's space goes. */
public class LienForm {

    @NotBlank
    @Size(max = 200)
    String personneNom;

    @Size(max = 150)
    String personneFonction;

    @NotBlank
    @Email
    @Size(max = 254)
    String personneCourriel;

    @Pattern(regexp = "fr|en")
    String langue = "fr";
}
