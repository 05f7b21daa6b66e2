package org.entstage.stage.centregestion;

import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.springframework.ui.Model;

/**
 * A page about one centre, declared as a bean by whoever draws it. The bundles
 * name it by {@code centregestion.page.<vue>} and say what it is for by {@code centregestion.page.<vue>.aide}.
 *
 * @param parametre what its address calls the centre's id
 * @param ordre place on the centre's page, the smallest first
 * @param droit needed on the centre
 */
public record PageDuCentre(String vue, String parametre, int ordre, Action droit) {

    /** A page whose address calls the centre {@code id}. */
    public static PageDuCentre parId(String vue, int ordre, Action droit) {
        return new PageDuCentre(vue, "id", ordre, droit);
    }

    /** Lets a page lead back to the centre's: {@code retour} is its id when this person may open it. */
    public static void lier(Acteur acteur, long centre, Model model) {
        if (acteur.peut(Action.CENTRE_LIRE, Situation.duCentre(centre))) {
            model.addAttribute("retour", centre);
        }
    }

    boolean ouverteA(Acteur acteur, long centre) {
        return acteur.peut(droit, Situation.duCentre(centre));
    }
}
