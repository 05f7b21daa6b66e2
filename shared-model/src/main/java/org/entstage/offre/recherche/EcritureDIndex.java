package org.entstage.offre.recherche;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the index of some offers in a transaction of its own, so that a long work holds nothing for long. */
@Component
class EcritureDIndex {

    private final IndexDesOffres index;

    EcritureDIndex(IndexDesOffres index) {
        this.index = index;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void ecrire(List<Long> offres) {
        offres.forEach(index::indexer);
    }
}
