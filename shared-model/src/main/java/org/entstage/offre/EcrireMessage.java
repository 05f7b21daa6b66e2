package org.entstage.offre;

import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** One side writes to the other about an offer. */
@UseCase
public class EcrireMessage {

    /** Characters that a message or a reason may have. */
    public static final int LONGUEUR = 4000;

    private final OffreEnCours enCours;

    EcrireMessage(OffreEnCours enCours) {
        this.enCours = enCours;
    }

    /**
     * @throws org.entstage.commun.RefusMetier for an empty or too long text
     * @throws org.entstage.commun.AccesRefuse unless he handles it, or is its company
     */
    public void executer(Acteur acteur, long id, String texte) {
        Offre offre = enCours.ouvrir(id);
        new DroitsSurOffre(offre, acteur).exigerPersonnelOuEntreprise(Action.OFFRE_GERER);
        String message = Texte.ouNul(texte);
        new Problemes()
                .obligatoire("texte", message)
                .longueur("texte", message, LONGUEUR)
                .refuser();
        offre.dialoguer(message, enCours.geste(acteur));
        enCours.enregistrer(offre);
    }
}
