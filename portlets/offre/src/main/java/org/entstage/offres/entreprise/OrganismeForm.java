package org.entstage.offres.entreprise;

import javax.validation.constraints.Email;
import javax.validation.constraints.Pattern;
import javax.validation.constraints.Size;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.structureaccueil.SaisieProfil;
import org.entstage.structureaccueil.SaisieStructure;

/** What a company says of itself, in the order of its page. */
public class OrganismeForm {

    @Size(max = 200)
    String raisonSociale;

    @Size(max = 20)
    String siret;

    @Pattern(regexp = "[A-Z]{2}")
    String pays = "FR";

    @Size(max = 200)
    String voie;

    @Size(max = 200)
    String complement;

    @Size(max = 10)
    String codePostal;

    @Size(max = 100)
    String commune;

    @Size(max = 30)
    String telephone;

    @Email
    @Size(max = 254)
    String courriel;

    @Size(max = 20)
    String type;

    @Size(max = 20)
    String formeJuridique;

    @Size(max = 20)
    String effectif;

    @Size(max = 200)
    String activite;

    RevisionNaf revision;

    @Size(max = 200)
    String representantNom;

    @Size(max = 150)
    String representantFonction;

    void reprendre(SaisieStructure connue) {
        raisonSociale = connue.raisonSociale();
        siret = connue.siret();
        pays = connue.pays();
        voie = connue.voie();
        complement = connue.complement();
        codePostal = connue.codePostal();
        commune = connue.commune();
        telephone = connue.telephone();
        courriel = connue.courriel();
        type = connue.profil().type();
        formeJuridique = connue.profil().formeJuridique();
        effectif = connue.profil().effectif();
        activite = connue.profil().activite();
        revision = connue.profil().revision();
        representantNom = connue.representantNom();
        representantFonction = connue.representantFonction();
    }

    SaisieStructure organisation() {
        return new SaisieStructure(
                raisonSociale,
                siret,
                pays,
                voie,
                complement,
                codePostal,
                commune,
                new SaisieProfil(type, formeJuridique, effectif, activite, activite == null ? null : revision),
                telephone,
                courriel,
                representantNom,
                representantFonction);
    }
}
