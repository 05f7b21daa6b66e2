package org.entstage.offre;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.fichier.Fichiers;

/** The file of an offer, for the staff and its company. */
@ReadUseCase
public class LireFichierDOffre {

    private final OffreEnCours enCours;
    private final Fichiers fichiers;

    LireFichierDOffre(OffreEnCours enCours, Fichiers fichiers) {
        this.enCours = enCours;
        this.fichiers = fichiers;
    }

    /**
     * @throws Introuvable when there is none
     * @throws org.entstage.commun.AccesRefuse unless he reads the offer as staff or as its company
     */
    public FichierLu executer(Acteur acteur, long id) {
        Offre offre = enCours.ouvrir(id);
        new DroitsSurOffre(offre, acteur).exigerLecture();
        FichierJoint joint = offre.fichier().orElseThrow(() -> new Introuvable("file of offer " + id));
        return new FichierLu(joint.nom(), joint.format(), fichiers.lire(joint.cle()));
    }
}
