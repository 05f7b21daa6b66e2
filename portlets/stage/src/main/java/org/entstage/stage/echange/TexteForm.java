package org.entstage.stage.echange;

import javax.validation.constraints.NotBlank;

/** The contents of a file, pasted. */
public class TexteForm {

    @NotBlank
    String texte;
}
