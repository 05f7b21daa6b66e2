package org.entstage.offre.recherche;

import java.util.List;
import org.entstage.commun.BatchUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/**
 * Makes the whole index anew from the offers: after a change of what is indexed, or a database that was repaired by hand.
 * Searches see the offers that are done so far.
 */
@BatchUseCase
public class ReconstruireIndex {

    private static final int LOT = 200;

    private final OffresPubliees publiees;
    private final EcritureDIndex ecriture;

    ReconstruireIndex(OffresPubliees publiees, EcritureDIndex ecriture) {
        this.publiees = publiees;
        this.ecriture = ecriture;
    }

    /**
     * @return how many offers are in it now
     * @throws org.entstage.commun.AccesRefuse unless he sets the whole institution's settings
     */
    public int executer(Acteur acteur) {
        acteur.exigerPartout(Action.PARAMETRE_MODIFIER);
        publiees.vider();
        int nombre = 0;
        long apres = 0;
        List<Long> lot = publiees.aInscrire(apres, LOT);
        while (!lot.isEmpty()) {
            ecriture.ecrire(lot);
            nombre += lot.size();
            apres = lot.get(lot.size() - 1);
            lot = publiees.aInscrire(apres, LOT);
        }
        return nombre;
    }
}
