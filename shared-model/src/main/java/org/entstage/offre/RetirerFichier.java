package org.entstage.offre;

import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.fichier.Fichiers;

/** Takes the file of an offer away. */
@UseCase
public class RetirerFichier {

    private final OffreEnCours enCours;
    private final Fichiers fichiers;

    RetirerFichier(OffreEnCours enCours, Fichiers fichiers) {
        this.enCours = enCours;
        this.fichiers = fichiers;
    }

    /**
     * @throws RefusMetier when there is none
     * @throws AccesRefuse unless the offer is in his hands
     */
    public void executer(Acteur acteur, long id, int version) {
        Offre offre = enCours.ouvrir(id, version);
        if (!new DroitsSurOffre(offre, acteur).possibilites().modifier()) {
            throw new AccesRefuse("offer " + id + " is not written by this person in state " + offre.etat());
        }
        FichierJoint joint =
                offre.fichier().orElseThrow(() -> new RefusMetier(Probleme.general("offre.fichier.aucun")));
        fichiers.effacer(joint.cle());
        offre.retirerFichier(enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
