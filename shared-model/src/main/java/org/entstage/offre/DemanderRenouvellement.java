package org.entstage.offre;

import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The company asks the staff to show its offer longer, or again. */
@UseCase
public class DemanderRenouvellement {

    private final OffreEnCours enCours;

    DemanderRenouvellement(OffreEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @param texte why, or null
     * @throws org.entstage.commun.RefusMetier when it was never shown, or this was asked already
     * @throws AccesRefuse unless he is the company
     */
    public void executer(Acteur acteur, long id, int version, String texte) {
        Offre offre = enCours.ouvrir(id, version);
        if (!new DroitsSurOffre(offre, acteur).entreprise(Action.ENTREPRISE_ECRIRE)) {
            throw new AccesRefuse("offer " + id + " is not this company's");
        }
        String pourquoi = Texte.ouNul(texte);
        new Problemes().longueur("texte", pourquoi, EcrireMessage.LONGUEUR).refuser();
        offre.demanderRenouvellement(pourquoi, enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
