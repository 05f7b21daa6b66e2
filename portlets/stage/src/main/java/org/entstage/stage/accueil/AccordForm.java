package org.entstage.stage.accueil;

/** That a host agrees to an avenant. */
public class AccordForm {

    /** Whether who agrees may engage the host. */
    Boolean habilite;
}
