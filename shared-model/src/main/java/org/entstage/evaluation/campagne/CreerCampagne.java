package org.entstage.evaluation.campagne;

import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.parametre.Parametres;

/** Writes a new campaign; it asks nobody anything before it is activated. */
@UseCase
public class CreerCampagne {

    private final GestionDesCampagnes gestion;
    private final String etablissement;

    CreerCampagne(GestionDesCampagnes gestion, Reglages reglages) {
        this.gestion = gestion;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param centre whose it is; null for the institution
     * @return its id
     * @throws org.entstage.commun.RefusMetier with all that is wrong with it
     * @throws org.entstage.commun.AccesRefuse unless he looks after evaluations there
     */
    public long executer(Acteur acteur, Long centre, SaisieCampagne saisie) {
        long place = centre == null ? Parametres.ETABLISSEMENT : centre;
        gestion.exiger(acteur, place);
        Campagne campagne = new Campagne(etablissement, place, saisie, gestion.geste(acteur));
        return gestion.enregistrer(acteur, campagne, "creation").id();
    }
}
