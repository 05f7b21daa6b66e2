package org.entstage.stage.decision;

/** Whether a placement is validated, and what is added. */
class ConclureForm {

    Boolean valide;
    String commentaire;
}
