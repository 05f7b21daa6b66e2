package org.entstage.offre.recherche;

import org.entstage.commun.Introuvable;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.lien.RegistreDesLiens;

/** Stops sending a saved search, by the link of its mail; the search itself stays. */
@UseCase
public class ArreterAlerte {

    private final RecherchesEnregistrees recherches;
    private final RegistreDesLiens liens;

    ArreterAlerte(RecherchesEnregistrees recherches, RegistreDesLiens liens) {
        this.recherches = recherches;
        this.liens = liens;
    }

    /**
     * @param abonne who followed the link
     * @throws org.entstage.lien.LienRefuse when it was used up in between
     */
    public void executer(Acteur abonne, long alerte) {
        abonne.exiger(Action.ALERTE_ARRETER, Situation.deLEtablissement().pour(RechercheEnregistree.objet(alerte)));
        RechercheEnregistree recherche =
                recherches.parId(alerte).orElseThrow(() -> new Introuvable("search " + alerte));
        liens.accompli(abonne.lien());
        recherche.arreter();
        recherches.enregistrer(recherche);
    }
}
