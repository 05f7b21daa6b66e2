package org.entstage.stage.saisie;

import javax.validation.constraints.Email;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.contact.FicheContact;
import org.entstage.convention.FicheConvention;
import org.entstage.convention.SaisieLieu;
import org.entstage.convention.SignataireDeLHote;

/** Place of work, tutor and who signs for the host. */
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

    @Size(max = 100)
    String signataireNom;

    @Size(max = 100)
    String signatairePrenom;

    @Size(max = 150)
    String signataireFonction;

    @Email
    @Size(max = 254)
    String signataireCourriel;

    @Size(max = 30)
    String signataireTelephone;

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
        SignataireDeLHote signataire = connu.signataire();
        form.signataireNom = signataire.nom();
        form.signatairePrenom = signataire.prenom();
        form.signataireFonction = signataire.fonction();
        form.signataireCourriel = signataire.courriel();
        form.signataireTelephone = signataire.telephone();
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

    /** Lets a known contact sign for the host. */
    void faireSigner(FicheContact connu) {
        signataireNom = connu.nom();
        signatairePrenom = connu.prenom();
        signataireFonction = connu.fonction();
        signataireCourriel = connu.courriel();
        signataireTelephone = connu.telephone();
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
                tuteurTelephone,
                new SignataireDeLHote(
                        signataireNom, signatairePrenom, signataireFonction, signataireCourriel, signataireTelephone));
    }
}
