package org.entstage.offre.candidature;

import org.entstage.commun.AccesRefuse;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.springframework.context.ApplicationEventPublisher;

/** A student takes his application back. The company no longer sees it. */
@UseCase
public class RetirerCandidature {

    private final GestesSurCandidatures gestes;
    private final Candidatures candidatures;
    private final ApplicationEventPublisher evenements;

    RetirerCandidature(GestesSurCandidatures gestes, Candidatures candidatures, ApplicationEventPublisher evenements) {
        this.gestes = gestes;
        this.candidatures = candidatures;
        this.evenements = evenements;
    }

    /**
     * @param version the one that was on the page
     * @throws AccesRefuse unless it is his own
     * @throws org.entstage.commun.RefusMetier once it is refused or has a convention
     */
    public void executer(Acteur acteur, long id, int version) {
        Candidature candidature = gestes.ouvrir(acteur, id, version);
        if (!GestesSurCandidatures.retirable(acteur, candidature.situation())) {
            throw new AccesRefuse("application " + id + " is not this person's");
        }
        candidature.retirer(gestes.maintenant());
        candidatures.enregistrer(candidature);
        evenements.publishEvent(new CandidatureRetiree(candidature.offre().avis(acteur), candidature.avis()));
    }
}
