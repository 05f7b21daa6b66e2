package org.entstage.stage.fautes;

import org.entstage.commun.UseCase;

/** Breaks: the Acteur comes first. */
@UseCase
public class FauteCasSansActeur {

    public void executer(long id) {}
}
