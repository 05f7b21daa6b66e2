package org.entstage.offre;

import java.util.List;

/** An offer was given back to its author. */
public record CorrectionDOffreDemandee(AvisDOffre avis, String motif, List<ChampOffre> champs) {

    public CorrectionDOffreDemandee {
        champs = List.copyOf(champs);
    }
}
