package org.entstage.offres.reception;

import javax.validation.constraints.Size;

/** What the student reads with the answer. */
public class ReponseForm {

    @Size(max = 4000)
    String reponse;
}
