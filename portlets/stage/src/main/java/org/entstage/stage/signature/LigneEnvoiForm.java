package org.entstage.stage.signature;

import javax.validation.constraints.Size;

/** How one of the parties is to sign, and under which address he is asked. */
public class LigneEnvoiForm {

    /** {@code ELECTRONIQUE} or {@code PAPIER}. */
    @Size(max = 15)
    String mode;

    /** Of whom the convention does not name. */
    @Size(max = 200)
    String nom;

    @Size(max = 254)
    String courriel;
}
