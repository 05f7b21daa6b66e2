package org.entstage.convention;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.offre.candidature.PlacesObtenues;

/** Drops a draft that was never handed in, with the files that belong to it. It is gone: the screen asks first. */
@UseCase
public class AbandonnerBrouillon {

    private final ConventionEnCours conventions;
    private final PlacesObtenues places;
    private final ExigencesDePieces pieces;
    private final GestesSurFormulaires formulaires;

    AbandonnerBrouillon(
            ConventionEnCours conventions,
            PlacesObtenues places,
            ExigencesDePieces pieces,
            GestesSurFormulaires formulaires) {
        this.conventions = conventions;
        this.places = places;
        this.pieces = pieces;
        this.formulaires = formulaires;
    }

    /**
     * @param version the one that was on the page
     * @throws org.entstage.commun.RefusMetier when it is no draft any more
     */
    public void executer(Acteur acteur, long id, int version) {
        Convention convention = conventions.ouvrir(acteur, id, version);
        convention.exigerAbandonnable(conventions.geste(acteur));
        pieces.oublier(id);
        formulaires.oublier(id);
        places.rendre(id);
        conventions.supprimer(convention);
    }
}
