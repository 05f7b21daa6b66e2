package org.entstage.offre;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** In what the length of an offer is told. */
public enum UniteDuree {
    HEURE("151.67"),
    JOUR("21.67"),
    SEMAINE("4.33"),
    MOIS("1"),
    ANNEE("0.083333");

    private final BigDecimal parMois;

    UniteDuree(String parMois) {
        this.parMois = new BigDecimal(parMois);
    }

    /** About how many months that is, to compare offers: full time, one decimal. */
    public BigDecimal enMois(int duree) {
        return BigDecimal.valueOf(duree).divide(parMois, 1, RoundingMode.HALF_UP);
    }
}
