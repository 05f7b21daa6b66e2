package org.entstage.evaluation.resultat;

import java.util.List;
import org.entstage.commun.BatchUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * Makes what is counted anew from the answers: after a database that was repaired by hand. Results stay complete all the
 * while, and sheets that are handed in or opened again meanwhile count as they are.
 */
@BatchUseCase
public class ReconstruireResultats {

    private static final int LOT = 200;

    private final FichesComptees comptees;
    private final EcritureDesResultats ecriture;

    ReconstruireResultats(FichesComptees comptees, EcritureDesResultats ecriture) {
        this.comptees = comptees;
        this.ecriture = ecriture;
    }

    /**
     * @return how many sheets are counted now
     * @throws org.entstage.commun.AccesRefuse unless he sets the whole institution's settings
     */
    public int executer(Acteur acteur) {
        acteur.exigerPartout(Action.PARAMETRE_MODIFIER);
        comptees.effacerLesAutres();
        int nombre = 0;
        long apres = 0;
        List<Long> lot = comptees.validees(apres, LOT);
        while (!lot.isEmpty()) {
            ecriture.reprendre(lot);
            nombre += lot.size();
            apres = lot.get(lot.size() - 1);
            lot = comptees.validees(apres, LOT);
        }
        return nombre;
    }
}
