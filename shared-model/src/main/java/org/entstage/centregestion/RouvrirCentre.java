package org.entstage.centregestion;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Opens a closed centre again. */
@UseCase
public class RouvrirCentre {

    private final TenueDesCentres tenue;

    RouvrirCentre(TenueDesCentres tenue) {
        this.tenue = tenue;
    }

    /** @throws RefusMetier while the centre above is closed */
    public void executer(Acteur acteur, long id, int version) {
        tenue.changerLArbre();
        CentreGestion centre = tenue.ouvrir(acteur, Action.CENTRE_CREER, id, version);
        if (centre.parent() != null && centre.parent().ferme()) {
            throw new RefusMetier(
                    Probleme.general("centre.parent.ferme", centre.parent().libelle()));
        }
        tenue.noter(acteur, centre, "fermeLe", centre.fermeLe(), null);
        centre.rouvrir();
    }
}
