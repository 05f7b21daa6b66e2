package org.entstage.offres.gestion;

/** A file: its bytes travel beside the other fields. */
public class FichierForm {

    String fichier;
}
