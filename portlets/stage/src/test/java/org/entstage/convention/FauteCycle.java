package org.entstage.convention;

import org.entstage.commun.FauteVersLeHaut;

/** Breaks, with its counterpart: no cycles between features. */
public class FauteCycle {

    public FauteVersLeHaut bas;
}
