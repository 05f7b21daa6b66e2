package org.entstage.evaluations.partage;

import javax.validation.constraints.Size;

/** Part of the name of a host. */
public class HoteForm {

    @Size(max = 100)
    String mots;
}
