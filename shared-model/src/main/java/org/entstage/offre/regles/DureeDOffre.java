package org.entstage.offre.regles;

import java.math.BigDecimal;
import java.util.List;
import org.entstage.offre.ChampOffre;

/** Placements with one host last six months a teaching year at the most. */
final class DureeDOffre extends RegleDOffre {

    private static final int MOIS = 6;

    DureeDOffre() {
        super("O06", "L124-5");
    }

    @Override
    List<ConstatDOffre> examiner(FaitsDOffre faits) {
        BigDecimal mois = faits.saisie().periode().mois();
        return faits.saisie().poste().stage() && mois != null && mois.compareTo(BigDecimal.valueOf(MOIS)) > 0
                ? List.of(constat(ChampOffre.DATES, MOIS))
                : List.of();
    }
}
