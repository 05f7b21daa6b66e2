package org.entstage.echange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;

/** Carries out a plan that the person has read: everything in one transaction, or nothing. */
@UseCase
public class ImporterAdministration {

    private final Fichier fichier;

    ImporterAdministration(Fichier fichier) {
        this.fichier = fichier;
    }

    /**
     * @param empreinte of the plan that was read
     * @return how many differences were written
     * @throws RefusMetier when something would be refused, or the plan is no longer what was read
     */
    public int executer(Acteur acteur, String texte, String empreinte) {
        Fichier.exigerImport(acteur);
        ObjectNode lu = Format.lire(texte);
        PlanImport plan = fichier.comparer(acteur, lu);
        if (!plan.empreinte().equals(empreinte)) {
            throw new RefusMetier(Probleme.general("echange.perime"));
        }
        if (!plan.possible()) {
            throw new RefusMetier(Probleme.general("echange.impossible"));
        }
        fichier.appliquer(acteur, lu);
        return plan.differences().size();
    }
}
