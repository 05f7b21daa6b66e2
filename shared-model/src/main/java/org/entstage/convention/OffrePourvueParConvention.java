package org.entstage.convention;

import java.util.Map;
import org.entstage.droits.Acteur;
import org.entstage.offre.candidature.PlacesObtenues;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With a validated convention the offer that it began with is filled by one of ours. */
@Component
class OffrePourvueParConvention {

    private final PlacesObtenues places;

    OffrePourvueParConvention(PlacesObtenues places) {
        this.places = places;
    }

    @EventListener
    void validee(ConventionValidee fait) {
        AvisDeConvention.Personne auteur = fait.avis().auteur();
        Acteur acteur = auteur == null
                ? Acteur.visiteur()
                : new Acteur(auteur.login(), auteur.nom(), null, Map.of(), null).depuis("convention");
        places.pourvoir(fait.avis().id(), acteur);
    }
}
