package org.entstage.convention.signature;

import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;

/** Asks the service now what became of a request, not only when the task does. */
@RemoteUseCase(ecrit = true)
public class ActualiserSignatures {

    private final DemandesDUneCible demandes;
    private final TraitementDesDemandes traitement;

    ActualiserSignatures(DemandesDUneCible demandes, TraitementDesDemandes traitement) {
        this.demandes = demandes;
        this.traitement = traitement;
    }

    /**
     * @param avenant id of an avenant of this convention, null for the convention itself
     * @throws org.entstage.commun.Introuvable when it does not exist for this person
     * @throws org.entstage.commun.AccesRefuse unless he may send this one
     */
    public void executer(Acteur acteur, long convention, Long avenant) {
        demandes.actives(acteur, new CibleDeSignature(convention, avenant, 0))
                .forEach(demande -> traitement.traiter(demande, true));
    }
}
