package org.entstage.stage.saisie;

import javax.validation.constraints.Email;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.stage.convention.ProfilForm;
import org.entstage.structureaccueil.SaisieStructure;

/** A host organisation that the local base does not have. */
public class StructureForm extends ProfilForm {

    @NotBlank
    @Size(max = 200)
    String raisonSociale;

    /** Fourteen digits, blanks allowed; its key is checked by the domain. */
    @Pattern(regexp = "[0-9 \\u00a0\\u202f.]{0,30}")
    String siret;

    @Pattern(regexp = "[A-Z]{2}")
    String pays = "FR";

    @NotBlank
    @Size(max = 200)
    String voie;

    @Size(max = 200)
    String complement;

    @Size(max = 10)
    String codePostal;

    @NotBlank
    @Size(max = 100)
    String commune;

    @Size(max = 30)
    String telephone;

    @Email
    @Size(max = 254)
    String courriel;

    @Size(max = 200)
    String representantNom;

    @Size(max = 150)
    String representantFonction;

    SaisieStructure saisie() {
        return new SaisieStructure(
                raisonSociale,
                siret,
                pays,
                voie,
                complement,
                codePostal,
                commune,
                profil(),
                telephone,
                courriel,
                representantNom,
                representantFonction);
    }
}
