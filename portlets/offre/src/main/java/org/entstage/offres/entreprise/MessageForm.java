package org.entstage.offres.entreprise;

import javax.validation.constraints.Size;

/** What a company writes to the staff, or asks. */
public class MessageForm {

    @Size(max = 4000)
    String texte;
}
