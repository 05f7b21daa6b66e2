package org.entstage.evaluation.campagne;

import java.util.Set;
import org.entstage.centregestion.ArbreDesCentres;

/** Centres that a list is narrowed to. */
final class CentresChoisis {

    private CentresChoisis() {}

    /** A chosen centre and those below it; empty for none chosen, itself alone when it is gone. */
    static Set<Long> avecDessous(ArbreDesCentres centres, Long choisi) {
        if (choisi == null) {
            return Set.of();
        }
        Set<Long> dessous = centres.arbre().avecDessous(choisi);
        return dessous.isEmpty() ? Set.of(choisi) : dessous;
    }
}
