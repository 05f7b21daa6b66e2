package org.entstage.stage.gabarit;

import javax.validation.constraints.Size;

/** A template. */
public class GabaritForm {

    @Size(max = 200_000)
    String texte;

    static GabaritForm de(String texte) {
        GabaritForm form = new GabaritForm();
        form.texte = texte;
        return form;
    }
}
