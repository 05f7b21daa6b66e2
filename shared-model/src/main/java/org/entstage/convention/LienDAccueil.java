package org.entstage.convention;

import java.util.Set;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.lien.LienSuivi;
import org.entstage.lien.RegistreDesLiens;
import org.entstage.lien.Usage;
import org.springframework.stereotype.Component;

/**
 * The purposes of a host's links, and what they allow: reading, completing and deciding on one convention, or reading and
 * deciding on one avenant.
 */
@Component
class LienDAccueil {

    static final Usage USAGE = new Usage("ACCUEIL_CONVENTION");

    static final Usage USAGE_AVENANT = new Usage("ACCUEIL_AVENANT");

    private static final Set<Action> DROITS_AVENANT = Set.of(Action.ACCUEIL_LIRE, Action.ACCUEIL_DECIDER);

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
        LienSuivi suivi = liens.suivre(jeton, USAGE, USAGE_AVENANT);
        boolean avenant = suivi.usage().equals(USAGE_AVENANT);
        Acteur hote = avenant
                ? Acteur.parLien(suivi.id(), suivi.nom(), Avenant.objet(suivi.objet()), DROITS_AVENANT)
                : Acteur.parLien(suivi.id(), suivi.nom(), Perimetre.objet(suivi.objet()), DROITS);
        return new VisiteDAccueil(
                hote, avenant ? null : suivi.objet(), avenant ? suivi.objet() : null, suivi.expireLe());
    }
}
