package org.entstage.stage.centregestion;

import javax.validation.constraints.NotNull;

/** The centre that gets a code. */
public class DestinationForm {

    @NotNull
    Long vers;
}
