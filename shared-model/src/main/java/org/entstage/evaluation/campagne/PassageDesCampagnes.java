package org.entstage.evaluation.campagne;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that the task looked at a campaign, and ends the one that has nothing to do any more. */
@Component
class PassageDesCampagnes {

    private final Campagnes campagnes;
    private final FichesDeCampagne fiches;

    PassageDesCampagnes(Campagnes campagnes, FichesDeCampagne fiches) {
        this.campagnes = campagnes;
        this.fiches = fiches;
    }

    @Transactional
    public void noter(long id, LocalDate jour) {
        campagnes
                .parId(id)
                .filter(campagne -> !jour.equals(campagne.passeeLe()))
                .ifPresent(campagne -> {
                    if (campagne.passer(jour, fiches.attendues(id))) {
                        campagnes.enregistrer(campagne);
                    }
                });
    }
}
