package org.entstage.centregestion.personnel;

import java.util.List;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** The centres whose staff a person manages, in the order of the tree. */
@ReadUseCase
public class ListerCentresGeres {

    private final ArbreDesCentres centres;

    ListerCentresGeres(ArbreDesCentres centres) {
        this.centres = centres;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he manages the staff of some centre */
    public List<Arbre.Branche> executer(Acteur acteur) {
        acteur.exigerEnPersonnel(Action.PERSONNEL_GERER);
        return centres.arbre().branches().stream()
                .filter(branche -> acteur.peut(
                        Action.PERSONNEL_GERER,
                        Situation.duCentre(branche.noeud().id())))
                .toList();
    }
}
