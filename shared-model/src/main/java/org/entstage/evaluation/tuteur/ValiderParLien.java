package org.entstage.evaluation.tuteur;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.fiche.ValiderFiche;

/** Who came by a link hands his sheet in: the link has served and opens nothing any more. */
@UseCase
public class ValiderParLien {

    private final ValiderFiche valider;
    private final LiensDesFiches liens;

    ValiderParLien(ValiderFiche valider, LiensDesFiches liens) {
        this.valider = valider;
        this.liens = liens;
    }

    /**
     * @param tuteur who followed the link
     * @param version of the sheet that was on the page
     * @throws org.entstage.commun.RefusMetier when it cannot be answered now, or an answer is missing or wrong
     * @throws org.entstage.commun.ModificationConcurrente when it was changed since
     * @throws org.entstage.lien.LienRefuse when the link was taken back meanwhile
     */
    public void executer(Acteur tuteur, long fiche, int version) {
        tuteur.exiger(Action.EVALUATION_LIEN_REPONDRE);
        valider.executer(tuteur, fiche, version);
        liens.exigerAccompli(fiche, tuteur.lien());
    }
}
