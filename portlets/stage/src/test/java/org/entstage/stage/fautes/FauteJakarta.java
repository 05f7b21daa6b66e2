package org.entstage.stage.fautes;

import jakarta.faux.TypeJakarta;

/** Breaks: everything is javax. */
public class FauteJakarta {

    public TypeJakarta type;
}
