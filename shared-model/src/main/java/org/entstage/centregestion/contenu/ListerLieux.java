package org.entstage.centregestion.contenu;

import java.util.List;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;

/** The centres whose contents a person keeps, in the order of the tree. */
@ReadUseCase
public class ListerLieux {

    private final ArbreDesCentres centres;

    ListerLieux(ArbreDesCentres centres) {
        this.centres = centres;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he keeps the settings of some centre */
    public List<Arbre.Branche> executer(Acteur acteur) {
        acteur.exigerEnPersonnel(Action.CENTRE_REGLER);
        return centres.arbre().branches().stream()
                .filter(branche -> acteur.peut(
                        Action.CENTRE_REGLER, Situation.duCentre(branche.noeud().id())))
                .toList();
    }
}
