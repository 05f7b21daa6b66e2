package org.entstage.stage.centregestion;

import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/**
 * A page about one centre, declared as a bean by whoever draws it; its address has the centre as {@code id}. The bundles
 * name it by {@code centregestion.page.<vue>} and say what it is for by {@code centregestion.page.<vue>.aide}.
 *
 * @param ordre place on the centre's page, the smallest first
 * @param droit needed on the centre
 */
public record PageDuCentre(String vue, int ordre, Action droit) {

    boolean ouverteA(Acteur acteur, long centre) {
        return acteur.peut(droit, Situation.duCentre(centre));
    }
}
