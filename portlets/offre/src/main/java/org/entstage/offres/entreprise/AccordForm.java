package org.entstage.offres.entreprise;

import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/** That a company asks for a partnership. */
public class AccordForm {

    @Size(max = 200)
    String signataireNom;

    @Size(max = 150)
    String signataireFonction;

    /** That who asks may engage the company, and agrees to the text. */
    @NotNull
    Boolean accepte;
}
