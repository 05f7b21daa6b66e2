package org.entstage.convention;

import java.util.Set;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.lien.LienSuivi;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.lien.Usage;
import org.springframework.stereotype.Component;

/** The purpose of a host's link, and what it allows: reading, completing and deciding on one convention. */
@Component
class LienDAccueil {

    static final Usage USAGE = new Usage("ACCUEIL_CONVENTION");

    private static final Set<Action> DROITS =
            Set.of(Action.ACCUEIL_LIRE, Action.ACCUEIL_COMPLETER, Action.ACCUEIL_DECIDER);

    private final RegistreDesLiens liens;

    LienDAccueil(RegistreDesLiens liens) {
        this.liens = liens;
    }

    RegistreDesLiens registre() {
        return liens;
    }

    /** @throws org.entstage.lien.LienRefuse unless the link is good */
    VisiteDAccueil suivre(String jeton) {
        LienSuivi suivi = liens.suivre(jeton, USAGE);
        Acteur hote = Acteur.parLien(suivi.id(), suivi.nom(), Perimetre.objet(suivi.objet()), DROITS);
        return new VisiteDAccueil(hote, suivi.objet(), suivi.expireLe());
    }
}
