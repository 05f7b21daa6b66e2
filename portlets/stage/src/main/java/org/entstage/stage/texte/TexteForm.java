package org.entstage.stage.texte;

import javax.validation.constraints.Size;
import org.entstage.texte.TexteSimple;

/** A text in one language. */
public class TexteForm {

    @Size(max = TexteSimple.MAXIMUM)
    String contenu;
}
