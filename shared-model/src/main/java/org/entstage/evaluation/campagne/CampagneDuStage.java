package org.entstage.evaluation.campagne;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entstage.centregestion.Places;
import org.entstage.convention.StageAEvaluer;
import org.entstage.evaluation.Repondant;
import org.springframework.stereotype.Component;

/**
 * Which campaign asks somebody about a placement, where several would: that of the nearest centre, the institution's last; of
 * two of one centre the older. Nobody is asked twice about the same placement.
 */
@Component
class CampagneDuStage {

    private final Places places;

    CampagneDuStage(Places places) {
        this.places = places;
    }

    /** @param campagnes those that run */
    Optional<Campagne> choisir(Collection<Campagne> campagnes, StageAEvaluer stage, Repondant repondant) {
        List<Long> chaine = places.chaine(stage.centreId());
        return campagnes.stream()
                .filter(campagne -> chaine.contains(campagne.place()))
                .filter(campagne -> campagne.interroge(stage, repondant) && campagne.couvre(stage))
                .min(Comparator.<Campagne>comparingInt(campagne -> chaine.indexOf(campagne.place()))
                        .thenComparing(Campagne::id));
    }
}
