package org.entstage.stage.afaire;

import java.io.Serializable;
import java.util.List;
import org.entstage.convention.DemandeDEtape;
import org.entstage.convention.ResultatDEtape;

/**
 * Many steps done one packet after the other.
 *
 * @param faits what became of those that were looked at
 * @param reste those whose turn has not come: they stay in the queue as long as nobody goes on
 */
record Lot(List<ResultatDEtape> faits, List<DemandeDEtape> reste) implements Serializable {

    Lot {
        faits = List.copyOf(faits);
        reste = List.copyOf(reste);
    }
}
