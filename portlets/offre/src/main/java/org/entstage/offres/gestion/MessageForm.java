package org.entstage.offres.gestion;

import javax.validation.constraints.Size;

/** A line of the dialogue, or why an opinion is what it is. */
public class MessageForm {

    @Size(max = 4000)
    String texte;
}
