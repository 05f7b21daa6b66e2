package org.entstage.stage.decision;

import javax.validation.constraints.Size;

/** What is said with an approval; may stay empty. */
public class CommentaireForm {

    @Size(max = 2000)
    String commentaire;
}
