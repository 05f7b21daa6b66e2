package org.entstage.offre.entreprise;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Geste;
import org.entstage.lien.Destinataire;
import org.entstage.lien.LienEmis;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The staff sends somebody the link to the space of his company: he may ask for others himself from then on. A link that he
 * has already is taken back.
 */
@UseCase
public class EnvoyerLienEntreprise {

    private final EspacesDesEntreprises espaces;
    private final RegistreDesLiens registre;
    private final ApplicationEventPublisher evenements;

    EnvoyerLienEntreprise(
            EspacesDesEntreprises espaces, RegistreDesLiens registre, ApplicationEventPublisher evenements) {
        this.espaces = espaces;
        this.registre = registre;
        this.evenements = evenements;
    }

    /**
     * @throws RefusMetier when the address is wrong, or nobody has agreed to the company
     * @throws org.entstage.commun.AccesRefuse unless he looks after companies
     */
    public void executer(Acteur acteur, long structure, PersonneDEntreprise personne, String langue) {
        StructureAccueil connue = espaces.duPersonnel(acteur, structure);
        if (connue.enAttente()) {
            throw new RefusMetier(Probleme.general("entreprise.enAttente"));
        }
        Destinataire pour = new Destinataire(personne.nom(), personne.courriel(), langue);
        pour.problemes().tous(personne.problemes("personne")).refuser();
        Geste geste = espaces.geste(acteur);
        espaces.admettre(structure, personne, pour.langue(), geste);
        LienEmis lien = registre.emettre(acteur, LienDEntreprise.USAGE, structure, pour);
        evenements.publishEvent(new LienDEntrepriseEnvoye(connue.raisonSociale(), lien));
    }
}
