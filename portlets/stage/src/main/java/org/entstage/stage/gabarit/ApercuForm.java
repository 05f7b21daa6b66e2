package org.entstage.stage.gabarit;

import javax.validation.constraints.Size;

/** On which convention a template is looked at. */
public class ApercuForm {

    @Size(max = 20)
    String numero;
}
