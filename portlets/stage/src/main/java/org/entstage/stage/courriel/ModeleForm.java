package org.entstage.stage.courriel;

import javax.validation.constraints.Size;
import org.entstage.notification.modele.ModeleCourriel;

/** A template. */
public class ModeleForm {

    @Size(max = 200)
    String sujet;

    @Size(max = 10_000)
    String corps;

    static ModeleForm de(ModeleCourriel modele) {
        ModeleForm form = new ModeleForm();
        form.sujet = modele.sujet();
        form.corps = modele.corps();
        return form;
    }

    ModeleCourriel modele() {
        return new ModeleCourriel(sujet == null ? "" : sujet, corps == null ? "" : corps.replace("\r\n", "\n"));
    }
}
