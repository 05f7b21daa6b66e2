package org.entstage.offre.recherche;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Takes an offer out of one's favourites, also one that is not seen any more. */
@UseCase
public class OublierOffre {

    private final SuivisDOffres suivis;

    OublierOffre(SuivisDOffres suivis) {
        this.suivis = suivis;
    }

    public void executer(Acteur acteur, long offre) {
        acteur.exiger(Action.OFFRE_SUIVRE);
        suivis.oublier(acteur.login(), offre);
    }
}
