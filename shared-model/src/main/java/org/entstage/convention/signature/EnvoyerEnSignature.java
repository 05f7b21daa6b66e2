package org.entstage.convention.signature;

import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.convention.document.fige.DocumentsFiges;
import org.entstage.droits.Acteur;

/**
 * Asks for electronic signatures. What is wanted is written first; then the service is asked, and asked again by a task when
 * it does not answer now. Of two who ask at once one is told so.
 */
@RemoteUseCase(ecrit = true)
public class EnvoyerEnSignature {

    private final ConsulterSignatures consulter;
    private final DocumentsFiges documents;
    private final PreparationDEnvoi preparation;
    private final TraitementDesDemandes traitement;
    private final ParapheurEnService parapheur;

    EnvoyerEnSignature(
            ConsulterSignatures consulter,
            DocumentsFiges documents,
            PreparationDEnvoi preparation,
            TraitementDesDemandes traitement,
            ParapheurEnService parapheur) {
        this.consulter = consulter;
        this.documents = documents;
        this.preparation = preparation;
        this.traitement = traitement;
        this.parapheur = parapheur;
    }

    /**
     * @return whether the service has it; it is sent later when it does not answer now
     * @throws AccesRefuse unless he may send this one
     * @throws RefusMetier when somebody cannot be asked so, when a request is under way, or without a service
     */
    public boolean executer(Acteur acteur, CibleDeSignature cible, ChoixDEnvoi choix) {
        if (!parapheur.present()) {
            throw new RefusMetier(Probleme.general("signature.envoi.sansService"));
        }
        FicheSignatures fiche = consulter.executer(acteur, cible.convention(), cible.avenant());
        if (!fiche.cible().envoyer()) {
            throw new AccesRefuse("convention " + cible.convention() + " is not sent for signature by this person");
        }
        if (!fiche.cible().signable()) {
            throw new RefusMetier(Probleme.general("signature.pasValidee"));
        }
        byte[] pdf = documents.aSigner(cible.convention(), cible.avenant()).octets();
        long demande = preparation.noter(acteur, cible, choix, pdf);
        return traitement.traiter(demande, true) == EtatDemande.ENVOYEE;
    }
}
