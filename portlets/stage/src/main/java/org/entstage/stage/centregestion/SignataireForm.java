package org.entstage.stage.centregestion;

import java.time.LocalDate;
import javax.validation.constraints.Email;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;
import org.entstage.centregestion.SaisieSignataire;

/** A signatory or a delegate. */
public class SignataireForm {

    @NotBlank
    @Size(max = 100)
    String nom;

    @NotBlank
    @Size(max = 150)
    String qualite;

    @Email
    @Size(max = 254)
    String courriel;

    /** Of a signatory only; a delegate has none. */
    @Size(max = 100)
    String login;

    /** Whether the account is kept though the directory does not answer. */
    boolean sansVerifier;

    LocalDate debut;

    LocalDate fin;

    static SignataireForm de(SaisieSignataire connue) {
        SignataireForm form = new SignataireForm();
        form.nom = connue.nom();
        form.qualite = connue.qualite();
        form.courriel = connue.courriel();
        form.login = connue.login();
        form.debut = connue.debut();
        form.fin = connue.fin();
        return form;
    }

    SaisieSignataire saisie() {
        return new SaisieSignataire(nom, qualite, courriel, login, debut, fin);
    }
}
