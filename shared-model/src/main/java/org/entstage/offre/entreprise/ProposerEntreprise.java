package org.entstage.offre.entreprise;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.Problemes;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Geste;
import org.entstage.droits.Situation;
import org.entstage.lien.Destinataire;
import org.entstage.lien.LienEmis;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.structureaccueil.OrganisationsDesEntreprises;
import org.entstage.structureaccueil.SaisieStructure;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Somebody whose address is nobody's presents his company. It has a space at once, in which he writes his first offer; until
 * the staff has agreed to it nobody else finds it, and nothing of it is published. Whether the institution knows that
 * company already is not told here: the staff sees it.
 */
@UseCase
public class ProposerEntreprise {

    private final EspacesDesEntreprises espaces;
    private final OrganisationsDesEntreprises organisations;
    private final DemandesDeModification demandes;
    private final RegistreDesLiens registre;
    private final ApplicationEventPublisher evenements;
    private final String etablissement;

    ProposerEntreprise(
            EspacesDesEntreprises espaces,
            OrganisationsDesEntreprises organisations,
            DemandesDeModification demandes,
            RegistreDesLiens registre,
            ApplicationEventPublisher evenements,
            Reglages reglages) {
        this.espaces = espaces;
        this.organisations = organisations;
        this.demandes = demandes;
        this.registre = registre;
        this.evenements = evenements;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param acteur who followed the link
     * @param acces id of his request
     * @param nom his first name and name
     * @param precision what he wants to say to the staff, or null
     * @return the link to the new space, which also goes by mail
     * @throws RefusMetier with everything that is wrong
     * @throws org.entstage.lien.LienRefuse when the link has served or was taken back meanwhile
     */
    public LienEmis executer(
            Acteur acteur,
            long acces,
            SaisieStructure organisation,
            String nom,
            String fonction,
            String telephone,
            String precision) {
        if (!acteur.peut(
                Action.ENTREPRISE_ECRIRE, Situation.deLEtablissement().pour(LienDEntreprise.objetAcces(acces)))) {
            throw new Introuvable("request " + acces);
        }
        Destinataire deLui = espaces.deLActeur(acteur);
        PersonneDEntreprise personne = new PersonneDEntreprise(nom, fonction, deLui.courriel(), telephone);
        Problemes problemes = organisations.verifier(organisation, null);
        problemes.tous(personne.problemes("personne"));
        problemes.longueur("precision", precision, DemanderModification.PRECISION);
        problemes.refuser();
        registre.accompli(acteur.lien());
        StructureAccueil structure = organisations.proposer(acteur, organisation);
        Geste geste = espaces.geste(acteur);
        Destinataire pour = new Destinataire(personne.nom(), personne.courriel(), deLui.langue());
        espaces.admettre(structure.id(), personne, deLui.langue(), geste);
        demandes.enregistrer(new DemandeDeModification(
                etablissement,
                structure,
                null,
                new DonneesEntreprise(organisation, List.of(personne)),
                precision,
                pour,
                geste.quand()));
        LienEmis lien = registre.emettre(acteur, LienDEntreprise.USAGE, structure.id(), pour);
        evenements.publishEvent(new LienDEntrepriseEnvoye(structure.raisonSociale(), lien));
        return lien;
    }
}
