package org.entstage.centregestion;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** Gives a centre another place in the tree: settings and perimeters of staff follow it. */
@UseCase
public class PlacerCentre {

    private final Centres centres;
    private final TenueDesCentres tenue;

    PlacerCentre(Centres centres, TenueDesCentres tenue) {
        this.centres = centres;
        this.tenue = tenue;
    }

    /**
     * @param parent id of the centre above; null for none
     * @throws RefusMetier when there is no such place, or centres stand below one that would change its level
     */
    public void executer(Acteur acteur, long id, int version, NiveauCentre niveau, Long parent) {
        tenue.changerLArbre();
        CentreGestion centre = tenue.ouvrir(acteur, Action.CENTRE_CREER, id, version);
        if (parent != null) {
            acteur.exiger(Action.CENTRE_CREER, Situation.duCentre(parent));
        }
        if (niveau != centre.niveau()) {
            changerDeNiveau(centre, niveau);
        }
        String avant = place(centre);
        centre.placer(niveau, tenue.parIdOuNul(parent));
        tenue.noter(acteur, centre, "place", avant, place(centre));
    }

    private void changerDeNiveau(CentreGestion centre, NiveauCentre niveau) {
        if (!centres.dessous(centre).isEmpty()) {
            throw new RefusMetier(Probleme.auChamp("niveau", "centre.niveau.enfants"));
        }
        if (niveau == NiveauCentre.ETABLISSEMENT && centres.deLEtablissement().isPresent()) {
            throw new RefusMetier(Probleme.auChamp("niveau", "centre.niveau.unique"));
        }
    }

    private static String place(CentreGestion centre) {
        return centre.niveau()
                + (centre.parent() == null ? "" : " < " + centre.parent().code());
    }
}
