package org.entstage.contact;

import java.util.Objects;

/**
 * A person of a host as a convention names him; anything but the name may be null.
 *
 * @param civilite "M.", "Mme" or null
 * @param telephone as E.164
 */
public record PersonneDeLHote(
        String civilite, String nom, String prenom, String fonction, String courriel, String telephone) {

    public PersonneDeLHote {
        Objects.requireNonNull(nom, "nom");
    }

    boolean porteLeNom(String autreNom, String autrePrenom) {
        return nom.equalsIgnoreCase(autreNom)
                && Objects.requireNonNullElse(prenom, "").equalsIgnoreCase(Objects.requireNonNullElse(autrePrenom, ""));
    }
}
