package org.entstage.offre;

import java.util.Set;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Says for which students an offer is meant while it is moderated: the heads of these programmes are asked. */
@UseCase
public class CiblerOffre {

    private final OffreEnCours enCours;
    private final CiblesConnues connues;

    CiblerOffre(OffreEnCours enCours, CiblesConnues connues) {
        this.enCours = enCours;
        this.connues = connues;
    }

    /**
     * @param cibles none for all students
     * @throws org.entstage.commun.RefusMetier for a centre that there is not
     * @throws org.entstage.commun.AccesRefuse unless he moderates it
     */
    public void executer(Acteur acteur, long id, int version, Set<Cible> cibles) {
        Offre offre = enCours.ouvrir(id, version);
        new DroitsSurOffre(offre, acteur).exigerPersonnel(Action.OFFRE_MODERER);
        connues.verifier(cibles);
        offre.cibler(cibles, enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
