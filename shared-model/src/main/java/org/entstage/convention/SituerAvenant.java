package org.entstage.convention;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Makes sure that an avenant is one of the convention on whose page it is asked for. */
@ReadUseCase
public class SituerAvenant {

    private final AvenantEnCours avenants;

    SituerAvenant(AvenantEnCours avenants) {
        this.avenants = avenants;
    }

    /** @throws Introuvable when this person reads no such avenant of this convention */
    public void executer(Acteur acteur, long convention, long id) {
        if (avenants.lire(acteur, id).idConvention() != convention) {
            throw new Introuvable("avenant " + id + " of convention " + convention);
        }
    }
}
