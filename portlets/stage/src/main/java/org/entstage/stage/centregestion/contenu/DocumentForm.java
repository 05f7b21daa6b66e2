package org.entstage.stage.centregestion.contenu;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** What students read of a document; the file itself comes beside. */
public class DocumentForm {

    @NotBlank
    @Size(max = 150)
    String libelleFr;

    @Size(max = 150)
    String libelleEn;

    /** Only the place of its errors: the file is no text. */
    String fichier;
}
