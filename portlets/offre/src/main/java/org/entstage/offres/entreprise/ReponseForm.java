package org.entstage.offres.entreprise;

import javax.validation.constraints.Size;

/** What a company answers to an application. */
public class ReponseForm {

    @Size(max = 4000)
    String reponse;
}
