package org.entstage.convention;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.offre.candidature.PlacesObtenues;

/** Ends a convention for good: the placement will not take place, or not under it. */
@UseCase
public class AnnulerConvention {

    private final ConventionEnCours conventions;
    private final PlacesObtenues places;

    AnnulerConvention(ConventionEnCours conventions, PlacesObtenues places) {
        this.conventions = conventions;
        this.places = places;
    }

    /**
     * @param version the one that was on the page
     * @param motif why, 1 to 2,000 characters
     * @throws RefusMetier without a reason, or when it is a draft or ended already
     */
    public void executer(Acteur acteur, long id, int version, String motif) {
        acteur.exiger(Action.CONVENTION_ANNULER);
        Motif.exiger(motif);
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.annuler(motif.strip(), conventions.geste(acteur));
        conventions.enregistrer(convention);
        places.rendre(id);
    }
}
