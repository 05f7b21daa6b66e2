package org.entstage.convention;

import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.Scolarite;
import org.springframework.stereotype.Component;

/**
 * When a curriculum may be described by hand instead of chosen among registrations. A convention needs a registration
 * (L124-1): staff answer for it; a student may do without only while nobody can say whether there is one.
 */
@Component
class FormationALaMain {

    private final Scolarite scolarite;

    FormationALaMain(Scolarite scolarite) {
        this.scolarite = scolarite;
    }

    /** @param dossier the student's file, null when it could not be read */
    boolean permise(Acteur acteur, DossierScolaire dossier) {
        return acteur.peutEnPersonnel(Action.CONVENTION_COMMENCER)
                || dossier == null
                || !dossier.inscriptionsLues()
                || !scolarite.inscriptionsFontFoi();
    }

    /**
     * @param dossier the student's file, null when it could not be read
     * @throws RefusMetier when it is not allowed, with what to do instead
     */
    void exiger(Acteur acteur, DossierScolaire dossier) {
        if (!permise(acteur, dossier)) {
            throw new RefusMetier(new Probleme("", "convention.inscription.requise", List.of(), "L124-1"));
        }
    }
}
