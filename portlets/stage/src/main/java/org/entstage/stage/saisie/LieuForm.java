package org.entstage.stage.saisie;

import javax.validation.constraints.Email;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.contact.FicheContact;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SaisieLieu;

/** Place of work and tutor. */
public class LieuForm {

    @Size(max = 150)
    String service;

    @Size(max = 200)
    String voie;

    @Size(max = 200)
    String complement;

    @Size(max = 10)
    String codePostal;

    @Size(max = 100)
    String commune;

    @Pattern(regexp = "[A-Z]{2}")
    String pays;

    @Pattern(regexp = "M\\.|Mme")
    String tuteurCivilite;

    @Size(max = 100)
    String tuteurNom;

    @Size(max = 100)
    String tuteurPrenom;

    @Size(max = 150)
    String tuteurFonction;

    @Email
    @Size(max = 254)
    String tuteurCourriel;

    @Size(max = 30)
    String tuteurTelephone;

    static LieuForm de(FicheConvention convention) {
        SaisieLieu connu = convention.lieu();
        LieuForm form = new LieuForm();
        form.service = connu.service();
        form.voie = connu.voie();
        form.complement = connu.complement();
        form.codePostal = connu.codePostal();
        form.commune = connu.commune();
        form.pays = connu.pays();
        form.tuteurCivilite = connu.tuteurCivilite();
        form.tuteurNom = connu.tuteurNom();
        form.tuteurPrenom = connu.tuteurPrenom();
        form.tuteurFonction = connu.tuteurFonction();
        form.tuteurCourriel = connu.tuteurCourriel();
        form.tuteurTelephone = connu.tuteurTelephone();
        return form;
    }

    /** Puts a known contact in the tutor's place. */
    void reprendre(FicheContact connu) {
        tuteurCivilite = connu.civilite();
        tuteurNom = connu.nom();
        tuteurPrenom = connu.prenom();
        tuteurFonction = connu.fonction();
        tuteurCourriel = connu.courriel();
        tuteurTelephone = connu.telephone();
    }

    SaisieLieu saisie() {
        return new SaisieLieu(
                service,
                voie,
                complement,
                codePostal,
                commune,
                pays,
                tuteurCivilite,
                tuteurNom,
                tuteurPrenom,
                tuteurFonction,
                tuteurCourriel,
                tuteurTelephone);
    }
}
