package org.entstage.notification;

import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** A mail is its centre's; one without centre is the institution's. */
final class DroitsSurCourriel {

    private DroitsSurCourriel() {}

    static boolean peut(Acteur acteur, Action action, Courriel courriel) {
        return courriel.centre() == null
                ? acteur.peutPartout(action)
                : acteur.etendue(action).couvreEnPersonnel(Situation.duCentre(courriel.centre()));
    }
}
