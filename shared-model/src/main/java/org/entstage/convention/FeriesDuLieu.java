package org.entstage.convention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import org.entstage.presence.FeriesLocaux;
import org.springframework.stereotype.Component;

/**
 * Brings the public holidays that staff keeps for a country or territory to the conventions there. A convention keeps
 * them as they were when it was last written: a later change of the list does not change what was agreed.
 */
@Component
class FeriesDuLieu {

    private final FeriesLocaux feries;

    FeriesDuLieu(FeriesLocaux feries) {
        this.feries = feries;
    }

    /** A description as it counts at the convention's place of work. */
    SaisieStage ici(Convention convention, SaisieStage saisie) {
        return saisie.au(convention.zone(), du(convention));
    }

    /** The same for the description that the convention has, after its place changed. */
    void appliquer(Convention convention) {
        convention.celebrer(du(convention));
    }

    private SortedMap<LocalDate, String> du(Convention convention) {
        return convention.territoire().map(feries::de).orElse(Collections.emptySortedMap());
    }
}
