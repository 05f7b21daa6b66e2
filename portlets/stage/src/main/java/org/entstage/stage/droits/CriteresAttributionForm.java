package org.entstage.stage.droits;

import javax.validation.constraints.Size;

/** What the list of grants is narrowed to. */
public class CriteresAttributionForm {

    @Size(max = 100)
    String texte;

    @Size(max = 30)
    String role;
}
