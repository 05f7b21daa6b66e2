package org.entstage.offre.entreprise;

import java.time.Clock;
import java.util.List;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.droits.Situation;
import org.entstage.lien.Destinataire;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.offre.Offre;
import org.entstage.structureaccueil.OrganisationsDesEntreprises;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.stereotype.Component;

/** Opens the space of a company for who may, and knows who of it may have links. */
@Component
class EspacesDesEntreprises {

    private final OrganisationsDesEntreprises organisations;
    private final Correspondants correspondants;
    private final RegistreDesLiens registre;
    private final String etablissement;
    private final Clock horloge;

    EspacesDesEntreprises(
            OrganisationsDesEntreprises organisations,
            Correspondants correspondants,
            RegistreDesLiens registre,
            Reglages reglages,
            Clock horloge) {
        this.organisations = organisations;
        this.correspondants = correspondants;
        this.registre = registre;
        this.etablissement = reglages.etablissement();
        this.horloge = horloge;
    }

    /**
     * For who came by a link to this space.
     *
     * @throws Introuvable when the link is to another one
     */
    StructureAccueil deLEntreprise(Acteur acteur, Action action, long structure) {
        if (!acteur.peut(action, Situation.deLEtablissement().pour(Offre.objet(structure)))) {
            throw new Introuvable("space of company " + structure);
        }
        return organisations.trouver(structure);
    }

    /**
     * For the staff.
     *
     * @throws AccesRefuse unless he looks after companies
     */
    StructureAccueil duPersonnel(Acteur acteur, long structure) {
        acteur.exigerEnPersonnel(Action.ENTREPRISE_GERER);
        return organisations.trouver(structure);
    }

    /** To whom the link went by which he came. */
    Destinataire deLActeur(Acteur acteur) {
        return registre.destinataire(acteur.lien());
    }

    /** What is known of a company and of those who may have links to its space. */
    DonneesEntreprise connues(StructureAccueil structure) {
        List<PersonneDEntreprise> personnes = correspondants.deLaStructure(structure.id()).stream()
                .filter(Correspondant::admis)
                .map(Correspondant::personne)
                .toList();
        return new DonneesEntreprise(OrganisationsDesEntreprises.saisie(structure.fiche()), personnes);
    }

    /** Lets somebody have links to a space, also who was shut out. */
    Correspondant admettre(long structure, PersonneDEntreprise personne, String langue, Geste geste) {
        Correspondant admis = correspondants.deLaStructure(structure).stream()
                .filter(connu -> connu.courriel().equals(personne.courriel()))
                .findFirst()
                .orElse(null);
        if (admis == null) {
            admis = new Correspondant(etablissement, structure, personne, langue, geste);
        } else {
            admis.admettre(personne, geste);
        }
        return correspondants.enregistrer(admis);
    }

    /** Shuts somebody out of a space; his links open nothing any more. */
    void exclure(Correspondant correspondant, Geste geste) {
        correspondant.exclure(geste);
        registre.revoquerTous(
                geste.acteur(), LienDEntreprise.USAGE, correspondant.structure(), correspondant.courriel());
        correspondants.enregistrer(correspondant);
    }

    Geste geste(Acteur acteur) {
        return Geste.de(acteur, horloge);
    }
}
