package org.entstage.stage.lien;

import javax.validation.constraints.Email;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.convention.LiensDeLAccueil;
import org.entstage.lien.Destinataire;

/** To whom a link goes. */
public class EnvoyerLienForm {

    @Size(max = 200)
    String nom;

    @Email
    @Size(max = 254)
    String courriel;

    @Pattern(regexp = "fr|en")
    String langue;

    /** The first of those who are proposed, unless he has a link already. */
    static EnvoyerLienForm pour(LiensDeLAccueil liens, int rang) {
        EnvoyerLienForm form = new EnvoyerLienForm();
        form.langue = "fr";
        if (rang >= 0 && rang < liens.propositions().size()) {
            form.nom = liens.propositions().get(rang).nom();
            form.courriel = liens.propositions().get(rang).courriel();
        }
        return form;
    }

    Destinataire destinataire() {
        return new Destinataire(nom, courriel, langue);
    }
}
