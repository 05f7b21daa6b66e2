package org.entstage.stage.centregestion;

import javax.validation.constraints.Email;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;
import org.entstage.centregestion.SaisieCentre;

/** How a centre is called and reached. */
public class IdentiteForm {

    @NotBlank
    @Size(max = 150)
    String libelle;

    @NotBlank
    @Size(max = 20)
    String code;

    @Email
    @Size(max = 254)
    String courriel;

    @Size(max = 30)
    String telephone;

    @Size(max = 200)
    String siteWeb;

    @Size(max = 200)
    String voie;

    @Size(max = 200)
    String complement;

    @Size(max = 10)
    String codePostal;

    @Size(max = 100)
    String commune;

    static IdentiteForm de(SaisieCentre connue) {
        IdentiteForm form = new IdentiteForm();
        form.libelle = connue.libelle();
        form.code = connue.code();
        form.courriel = connue.courriel();
        form.telephone = connue.telephone();
        form.siteWeb = connue.siteWeb();
        form.voie = connue.voie();
        form.complement = connue.complement();
        form.codePostal = connue.codePostal();
        form.commune = connue.commune();
        return form;
    }

    SaisieCentre saisie() {
        return new SaisieCentre(code, libelle, courriel, telephone, siteWeb, voie, complement, codePostal, commune);
    }
}
