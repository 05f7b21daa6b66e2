package org.entstage.offre.entreprise;

import org.entstage.droits.Acteur;
import org.entstage.lien.Destinataire;
import org.entstage.lien.LienEmis;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.structureaccueil.StructureAccueil;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells a company what became of what it asked, with a new link for who may have one. */
@Component
class ReponsesAuxEntreprises {

    private final Correspondants correspondants;
    private final RegistreDesLiens registre;
    private final ApplicationEventPublisher evenements;

    ReponsesAuxEntreprises(
            Correspondants correspondants, RegistreDesLiens registre, ApplicationEventPublisher evenements) {
        this.correspondants = correspondants;
        this.registre = registre;
        this.evenements = evenements;
    }

    void accorder(Acteur acteur, StructureAccueil structure, Destinataire pour, ObjetDeDemande objet) {
        dire(acteur, structure, pour, objet, true, null);
    }

    void refuser(Acteur acteur, StructureAccueil structure, Destinataire pour, ObjetDeDemande objet, String motif) {
        dire(acteur, structure, pour, objet, false, motif);
    }

    private void dire(
            Acteur acteur,
            StructureAccueil structure,
            Destinataire pour,
            ObjetDeDemande objet,
            boolean accordee,
            String motif) {
        boolean admis = correspondants.deLaStructure(structure.id()).stream()
                .anyMatch(connu -> connu.admis() && connu.courriel().equalsIgnoreCase(pour.courriel()));
        LienEmis lien = admis ? registre.emettreEnPlus(acteur, LienDEntreprise.USAGE, structure.id(), pour) : null;
        evenements.publishEvent(
                new DemandeDEntrepriseDecidee(structure.raisonSociale(), pour, objet, accordee, motif, lien));
    }
}
