package org.entstage.stage.centregestion;

import javax.validation.constraints.NotNull;
import org.entstage.centregestion.NiveauCentre;

/** A new centre: its place and its identity. */
public class NouveauCentreForm extends IdentiteForm {

    @NotNull
    NiveauCentre niveau;

    Long parent;
}
