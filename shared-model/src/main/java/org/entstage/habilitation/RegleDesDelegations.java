package org.entstage.habilitation;

import java.time.LocalDate;
import java.util.Map;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.DelegationTenue;
import org.entstage.droits.Etendue;
import org.entstage.droits.Politique;

/** Who may hand which rights over: his own as he has them, somebody else's within his perimeter. */
final class RegleDesDelegations {

    private RegleDesDelegations() {}

    /** Whether this person may hand over, or take back, what this delegation hands over. */
    static boolean permise(Acteur acteur, Politique politique, DelegationTenue tenue, LocalDate jour) {
        if (tenue.de().equals(acteur.login())) {
            return deSoi(acteur, tenue);
        }
        Map<Action, Etendue> remis = politique.remis(tenue, tenue.debut().isBefore(jour) ? jour : tenue.debut());
        Etendue perimetre = acteur.etendue(Action.DELEGATION_GERER);
        return perimetre.etablissement()
                        && acteur.auDela(remis, Action.DELEGATION_GERER).isEmpty()
                || !remis.isEmpty()
                        && remis.values().stream().allMatch(perimetre::contient)
                        && acteur.auDela(remis, Action.DELEGATION_GERER).isEmpty();
    }

    private static boolean deSoi(Acteur acteur, DelegationTenue tenue) {
        Etendue sienne = acteur.etendue(Action.DELEGUER);
        return switch (tenue.nature()) {
            case ENSEIGNANT -> sienne.enseignants().contains(acteur.login());
            case GESTIONNAIRE -> sienne.personnel();
            // Whether he signs anywhere is asked where it is known.
            case SIGNATAIRE -> !sienne.vide();
        };
    }
}
