package org.entstage.document.mustache;

import org.entstage.document.GabaritsDeTexte;

/** The real templates for tests without Spring. */
public final class GabaritsDeTexteDeTest {

    private GabaritsDeTexteDeTest() {}

    public static GabaritsDeTexte reels() {
        return new GabaritsDeTexteMustache();
    }
}
