package org.entstage.stage.centregestion.contenu;

/** A logo is a file and nothing else. */
public class LogoForm {

    /** Only the place of its errors: the file is no text. */
    String fichier;
}
