package org.entstage.offre;

import org.entstage.commun.AnneeUniversitaire;
import org.entstage.commun.Reglages;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Begins an offer that says the same as another one. */
@UseCase
public class DupliquerOffre {

    private final OffreEnCours enCours;
    private final Reglages reglages;

    DupliquerOffre(OffreEnCours enCours, Reglages reglages) {
        this.enCours = enCours;
        this.reglages = reglages;
    }

    /**
     * @return id of the new one
     * @throws org.entstage.commun.AccesRefuse unless he writes offers there, or is its company
     */
    public long executer(Acteur acteur, long id) {
        Offre offre = enCours.ouvrir(id);
        new DroitsSurOffre(offre, acteur).exigerPersonnelOuEntreprise(Action.OFFRE_GERER);
        int annee = AnneeUniversitaire.de(enCours.aujourdHui(), reglages.jourDeLAnnee("annee.bascule"))
                .debut();
        return enCours.enregistrer(offre.dupliquer(annee, enCours.geste(acteur)))
                .id();
    }
}
