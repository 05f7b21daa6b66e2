package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Sends an avenant back to who wrote it. */
@UseCase
public class RefuserAvenant {

    private final AvenantEnCours avenants;

    RefuserAvenant(AvenantEnCours avenants) {
        this.avenants = avenants;
    }

    /**
     * @param version the one that was on the page
     * @param motif why, 1 to 2,000 characters
     * @throws org.entstage.commun.AccesRefuse unless he may send it back
     */
    public void executer(Acteur acteur, long id, int version, String motif) {
        Motif.exiger(motif);
        Avenant avenant = avenants.ouvrir(acteur, id, version);
        avenant.refuser(motif.strip(), avenants.geste(acteur));
        avenants.enregistrer(avenant);
    }
}
