package org.entstage.gratification;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Shows all hourly ceilings with their history to those who keep them. */
@ReadUseCase
public class ConsulterBaremes {

    private final LecteurDeBaremes lecteur;

    ConsulterBaremes(LecteurDeBaremes lecteur) {
        this.lecteur = lecteur;
    }

    /** By zone, the newest first. */
    public List<LigneBareme> executer(Acteur acteur) {
        acteur.exigerPartout(Action.BAREME_GERER);
        return lecteur.lire();
    }
}
