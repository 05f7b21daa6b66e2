package org.entstage.offre.candidature;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The company has an application before its eyes. Again and again is the same; staff who look change nothing. */
@UseCase
public class NoterVue {

    private final GestesSurCandidatures gestes;
    private final Candidatures candidatures;

    NoterVue(GestesSurCandidatures gestes, Candidatures candidatures) {
        this.gestes = gestes;
        this.candidatures = candidatures;
    }

    /** @throws org.entstage.commun.Introuvable when it does not exist for this person */
    public void executer(Acteur acteur, long id) {
        Candidature candidature = gestes.lire(acteur, id);
        if (acteur.peut(Action.ENTREPRISE_ECRIRE, candidature.situation())
                && candidature.etat() == EtatCandidature.RECUE) {
            candidature.vue(gestes.maintenant());
            candidatures.enregistrer(candidature);
        }
    }
}
