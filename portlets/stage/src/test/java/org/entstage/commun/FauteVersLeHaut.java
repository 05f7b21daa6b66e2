package org.entstage.commun;

import org.entstage.convention.FauteCycle;

/** Breaks: a lower stair knows a higher one. */
public class FauteVersLeHaut {

    public FauteCycle haut;
}
