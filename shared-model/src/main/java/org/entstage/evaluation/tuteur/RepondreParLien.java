package org.entstage.evaluation.tuteur;

import java.util.List;
import org.entstage.commun.Probleme;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.evaluation.fiche.EnregistrerReponses;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.texte.TexteEditable.Langue;

/** Who came by a link keeps his answers to one section; refused as a whole when the link was taken back meanwhile. */
@UseCase
public class RepondreParLien {

    private final EnregistrerReponses enregistrer;
    private final LiensDesFiches liens;

    RepondreParLien(EnregistrerReponses enregistrer, LiensDesFiches liens) {
        this.enregistrer = enregistrer;
        this.liens = liens;
    }

    /**
     * @param tuteur who followed the link
     * @param rubrique code of the section
     * @param dites all that is answered in it
     * @param langue in which it was asked
     * @return what is wrong with some of the answers, each at its question; those were not kept
     * @throws org.entstage.commun.RefusMetier when it cannot be answered now
     * @throws org.entstage.lien.LienRefuse when the link was taken back meanwhile
     */
    public List<Probleme> executer(Acteur tuteur, long fiche, String rubrique, Reponses dites, Langue langue) {
        tuteur.exiger(Action.EVALUATION_LIEN_REPONDRE);
        // The sheet first: it is locked from then on, so that two saves of one page follow each other.
        List<Probleme> problemes = enregistrer.executer(tuteur, fiche, rubrique, dites, langue);
        liens.registre().utilise(tuteur.lien());
        return problemes;
    }
}
