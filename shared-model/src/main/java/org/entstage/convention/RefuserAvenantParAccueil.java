package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.RegistreDesLiens;

/** The host refuses an avenant with a reason: it goes back to who wrote it, and the link has served. */
@UseCase
public class RefuserAvenantParAccueil {

    private final AvenantEnCours avenants;
    private final RegistreDesLiens liens;

    RefuserAvenantParAccueil(AvenantEnCours avenants, RegistreDesLiens liens) {
        this.avenants = avenants;
        this.liens = liens;
    }

    /**
     * @param hote who followed the link
     * @param version the one that was on the page
     * @param motif what who wrote it reads, 1 to 2,000 characters
     * @throws org.entstage.commun.RefusMetier without a reason, or when its agreement is not asked now
     * @throws org.entstage.commun.ModificationConcurrente when somebody else changed it meanwhile
     */
    public void executer(Acteur hote, long id, int version, String motif) {
        Motif.exiger(motif);
        Avenant avenant = avenants.ouvrirPourAccueil(hote, id, version);
        avenant.refuser(motif.strip(), avenants.geste(hote));
        liens.accompli(hote.lien());
        avenants.enregistrer(avenant);
    }
}
