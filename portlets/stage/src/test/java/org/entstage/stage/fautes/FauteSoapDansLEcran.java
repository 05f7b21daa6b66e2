package org.entstage.stage.fautes;

import org.entstage.apogee.ws.FauxTypeSoap;

/** Breaks: a screen holds a type of the wire. */
public class FauteSoapDansLEcran {

    public FauxTypeSoap reponse;
}
