package org.entstage.offre.entreprise;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** How much of what companies ask waits for the staff; 0 for who does not look after companies. */
@ReadUseCase
public class CompterDemandes {

    private final DemandesDeModification demandes;
    private final AccordsDePartenariat accords;

    CompterDemandes(DemandesDeModification demandes, AccordsDePartenariat accords) {
        this.demandes = demandes;
        this.accords = accords;
    }

    public int executer(Acteur acteur) {
        return acteur.peutEnPersonnel(Action.ENTREPRISE_GERER)
                ? demandes.compterEnAttente() + accords.compterEnAttente()
                : 0;
    }
}
