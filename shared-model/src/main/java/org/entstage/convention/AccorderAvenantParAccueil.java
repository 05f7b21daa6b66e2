package org.entstage.convention;

import org.entstage.circuit.NatureEtape;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.RegistreDesLiens;

/** The host agrees to an avenant: that step of its circuit is done, and the link has served. */
@UseCase
public class AccorderAvenantParAccueil {

    private final AvenantEnCours avenants;
    private final EffetDesAvenants effet;
    private final RegistreDesLiens liens;

    AccorderAvenantParAccueil(AvenantEnCours avenants, EffetDesAvenants effet, RegistreDesLiens liens) {
        this.avenants = avenants;
        this.effet = effet;
        this.liens = liens;
    }

    /**
     * @param hote who followed the link
     * @param version the one that was on the page
     * @throws org.entstage.commun.RefusMetier when its agreement is not asked now, or a rule forbids the result
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     * @throws org.entstage.lien.LienRefuse when the link was taken back meanwhile
     */
    public void executer(Acteur hote, long id, int version) {
        Avenant avenant = avenants.ouvrirPourAccueil(hote, id, version);
        liens.accompli(hote.lien());
        effet.faire(avenant, NatureEtape.ACCORD_ACCUEIL, null, avenants.geste(hote));
    }
}
