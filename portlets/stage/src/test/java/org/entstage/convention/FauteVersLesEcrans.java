package org.entstage.convention;

import org.entstage.stage.fautes.FauteHeureNue;

/** Breaks: the domain knows no screen. */
public class FauteVersLesEcrans {

    public FauteHeureNue ecran;
}
