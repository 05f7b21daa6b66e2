package org.entstage.convention;

import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.structureaccueil.CreerStructure;
import org.entstage.structureaccueil.SaisieStructure;

/**
 * Adds the host organisation that the base does not have and chooses it: both or neither, so that a form sent again
 * after somebody else's change does not meet its own organisation.
 */
@UseCase
public class InscrireStructure {

    private final CreerStructure creer;
    private final ChoisirStructure choisir;

    InscrireStructure(CreerStructure creer, ChoisirStructure choisir) {
        this.creer = creer;
        this.choisir = choisir;
    }

    /**
     * @param version the one of the convention that was on the form
     * @throws RefusMetier with everything that is wrong with the organisation
     * @throws ModificationConcurrente when somebody else changed the convention meanwhile
     */
    public void executer(Acteur acteur, long id, int version, SaisieStructure saisie) {
        choisir.executer(acteur, id, version, creer.executer(acteur, saisie).id());
    }
}
