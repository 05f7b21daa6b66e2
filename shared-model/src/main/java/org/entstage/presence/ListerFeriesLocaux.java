package org.entstage.presence;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Shows the public holidays entered for countries and territories. */
@ReadUseCase
public class ListerFeriesLocaux {

    private final JoursFeriesLocaux feries;

    ListerFeriesLocaux(JoursFeriesLocaux feries) {
        this.feries = feries;
    }

    /** By territory and day. */
    public List<JourFerieLocal> executer(Acteur acteur) {
        acteur.exigerPartout(Action.LISTE_GERER);
        return feries.tous();
    }
}
