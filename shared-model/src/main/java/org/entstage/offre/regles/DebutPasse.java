package org.entstage.offre.regles;

import java.util.List;
import org.entstage.offre.ChampOffre;

/** Work begins in the future. */
final class DebutPasse extends RegleDOffre {

    DebutPasse() {
        super("O08", "");
    }

    @Override
    List<ConstatDOffre> examiner(FaitsDOffre faits) {
        return faits.saisie().periode().debut() != null
                        && faits.saisie().periode().debut().isBefore(faits.jour())
                ? List.of(constat(ChampOffre.DATES))
                : List.of();
    }
}
