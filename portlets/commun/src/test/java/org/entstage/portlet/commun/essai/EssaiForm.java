package org.entstage.portlet.commun.essai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.validation.Valid;
import javax.validation.constraints.Email;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/** A form with every kind of field. */
public class EssaiForm {

    @NotBlank
    @Size(max = 20)
    String nom;

    @Email
    String courriel;

    LocalDate debut;
    BigDecimal montant;
    boolean accord;
    String choix;

    @Valid
    List<Ligne> lignes = new ArrayList<>();

    /** A row of the form. */
    public static class Ligne {
        @Size(max = 5)
        String texte;

        Secret cache = new Secret();
    }

    /** What no form may reach. */
    public static class Secret {
        String valeur = "secret";
    }
}
