package org.entstage.offre.entreprise;

import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** A company has the link to a convention that waits for its agreement sent again, to who has to answer there. */
@UseCase
public class RenvoyerApprobation {

    private final EspacesDesEntreprises espaces;
    private final ApprobationsAttendues approbations;

    RenvoyerApprobation(EspacesDesEntreprises espaces, ApprobationsAttendues approbations) {
        this.espaces = espaces;
        this.approbations = approbations;
    }

    /**
     * @param acteur who followed the link
     * @param avenant id of the avenant that waits; null for the convention itself
     * @throws RefusMetier when nobody's address is known
     * @throws org.entstage.commun.Introuvable when it waits for no agreement of this company
     */
    public void executer(Acteur acteur, long structure, long convention, Long avenant) {
        espaces.deLEntreprise(acteur, Action.ENTREPRISE_ECRIRE, structure);
        if (!approbations.renvoyer(structure, convention, avenant, acteur.nomAffiche())) {
            throw new RefusMetier(Probleme.general("entreprise.approbation.sansAdresse"));
        }
    }
}
