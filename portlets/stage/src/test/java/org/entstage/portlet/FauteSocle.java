package org.entstage.portlet;

import org.entstage.stage.fautes.FauteHeureNue;

/** Breaks: what all portlets share knows none of them. */
public class FauteSocle {

    public FauteHeureNue portlet;
}
