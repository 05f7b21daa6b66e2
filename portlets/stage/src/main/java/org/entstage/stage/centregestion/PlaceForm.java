package org.entstage.stage.centregestion;

import javax.validation.constraints.NotNull;
import org.entstage.centregestion.NiveauCentre;

/** The place of a centre in the tree. */
public class PlaceForm {

    @NotNull
    NiveauCentre niveau;

    Long parent;
}
