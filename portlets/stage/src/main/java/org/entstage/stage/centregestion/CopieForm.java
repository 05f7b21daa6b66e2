package org.entstage.stage.centregestion;

import javax.validation.constraints.NotNull;

/** The centre whose settings are copied. */
public class CopieForm {

    @NotNull
    Long modele;
}
