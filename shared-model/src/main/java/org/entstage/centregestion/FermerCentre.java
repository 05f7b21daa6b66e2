package org.entstage.centregestion;

import java.time.Clock;
import java.time.LocalDate;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * Closes a centre: it takes no new convention, and what it handles goes on. Nothing is ever removed, since conventions
 * and the journal name it.
 */
@UseCase
public class FermerCentre {

    private final Centres centres;
    private final Criteres criteres;
    private final Orphelines orphelines;
    private final TenueDesCentres tenue;
    private final Clock horloge;

    FermerCentre(Centres centres, Criteres criteres, Orphelines orphelines, TenueDesCentres tenue, Clock horloge) {
        this.centres = centres;
        this.criteres = criteres;
        this.orphelines = orphelines;
        this.tenue = tenue;
        this.horloge = horloge;
    }

    /**
     * @throws RefusMetier while components, étapes or open centres hang on it, or it takes what no other centre handles
     */
    public void executer(Acteur acteur, long id, int version) {
        boolean recueille = orphelines.centre().filter(centre -> centre == id).isPresent();
        tenue.changerLArbre();
        CentreGestion centre = tenue.ouvrir(acteur, Action.CENTRE_CREER, id, version);
        if (recueille) {
            throw new RefusMetier(Probleme.general("centre.fermeture.orphelines"));
        }
        if (criteres.tous().stream().anyMatch(critere -> critere.centre().id() == id)) {
            throw new RefusMetier(Probleme.general("centre.fermeture.criteres"));
        }
        if (centres.dessous(centre).stream().anyMatch(enfant -> !enfant.ferme())) {
            throw new RefusMetier(Probleme.general("centre.fermeture.enfants"));
        }
        LocalDate jour = LocalDate.now(horloge);
        tenue.noter(acteur, centre, "fermeLe", centre.fermeLe(), jour);
        centre.fermer(jour);
    }
}
