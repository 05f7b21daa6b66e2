package org.entstage.offre.recherche;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.entstage.commun.Introuvable;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Keeps an offer among one's favourites. */
@RemoteUseCase(ecrit = true)
public class GarderOffre {

    private final VisibiliteDesOffres visibilite;
    private final SuivisDOffres suivis;
    private final Clock horloge;

    GarderOffre(VisibiliteDesOffres visibilite, SuivisDOffres suivis, Clock horloge) {
        this.visibilite = visibilite;
        this.suivis = suivis;
        this.horloge = horloge;
    }

    /** @throws Introuvable when he does not see it (any more) */
    public void executer(Acteur acteur, long offre) {
        acteur.exiger(Action.OFFRE_SUIVRE);
        if (!visibilite.voit(visibilite.regard(acteur), offre)) {
            throw new Introuvable("offer " + offre);
        }
        suivis.garder(acteur.login(), offre, LocalDateTime.now(horloge).truncatedTo(ChronoUnit.SECONDS));
    }
}
