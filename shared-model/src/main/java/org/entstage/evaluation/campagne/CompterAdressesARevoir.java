package org.entstage.evaluation.campagne;

import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Total;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** How many people are asked and cannot be reached. */
@ReadUseCase
public class CompterAdressesARevoir {

    private final AdressesARevoir adresses;

    CompterAdressesARevoir(AdressesARevoir adresses) {
        this.adresses = adresses;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he looks after evaluations as staff */
    public Total executer(Acteur acteur) {
        acteur.exigerEnPersonnel(Action.EVALUATION_GERER);
        return Total.de(
                adresses.compter(acteur.etendue(Action.EVALUATION_GERER).enPersonnel(), null, Total.PLAFOND + 1));
    }
}
