package org.entstage.offre.entreprise;

import org.entstage.commun.Introuvable;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.context.ApplicationEventPublisher;

/** Sends who may have links to the space of a company another one: those that he has open nothing any more. */
@UseCase
public class RenouvelerLienEntreprise {

    private final EspacesDesEntreprises espaces;
    private final Correspondants correspondants;
    private final RegistreDesLiens registre;
    private final ApplicationEventPublisher evenements;

    RenouvelerLienEntreprise(
            EspacesDesEntreprises espaces,
            Correspondants correspondants,
            RegistreDesLiens registre,
            ApplicationEventPublisher evenements) {
        this.espaces = espaces;
        this.correspondants = correspondants;
        this.registre = registre;
        this.evenements = evenements;
    }

    /**
     * @param correspondant id
     * @throws Introuvable when he is none of this company, or is shut out
     * @throws org.entstage.commun.AccesRefuse unless he looks after companies
     */
    public void executer(Acteur acteur, long structure, long correspondant) {
        StructureAccueil connue = espaces.duPersonnel(acteur, structure);
        Correspondant pour = correspondants
                .parId(correspondant)
                .filter(trouve -> trouve.structure() == structure && trouve.admis())
                .orElseThrow(() -> new Introuvable("correspondent " + correspondant));
        evenements.publishEvent(new LienDEntrepriseEnvoye(
                connue.raisonSociale(),
                registre.emettre(acteur, LienDEntreprise.USAGE, structure, pour.destinataire())));
    }
}
