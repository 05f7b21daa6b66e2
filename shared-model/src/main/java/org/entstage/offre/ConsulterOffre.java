package org.entstage.offre;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** An offer as the staff or its company reads it. */
@ReadUseCase
public class ConsulterOffre {

    private final OffreEnCours enCours;

    ConsulterOffre(OffreEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @throws org.entstage.commun.Introuvable when this institution has none of that id
     * @throws org.entstage.commun.AccesRefuse unless he reads it as staff or as its company
     */
    public FicheOffre executer(Acteur acteur, long id) {
        Offre offre = enCours.ouvrir(id);
        DroitsSurOffre droits = new DroitsSurOffre(offre, acteur);
        droits.exigerLecture();
        return offre.fiche(droits.possibilites(), !droits.entreprise(Action.ENTREPRISE_LIRE));
    }
}
