package org.entstage.offre.candidature;

import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.springframework.context.ApplicationEventPublisher;

/** The company takes a student or says no; staff may answer for it. */
@UseCase
public class RepondreCandidature {

    private static final int LONGUEUR = 4000;

    private final GestesSurCandidatures gestes;
    private final Candidatures candidatures;
    private final ApplicationEventPublisher evenements;

    RepondreCandidature(GestesSurCandidatures gestes, Candidatures candidatures, ApplicationEventPublisher evenements) {
        this.gestes = gestes;
        this.candidatures = candidatures;
        this.evenements = evenements;
    }

    /**
     * @param version the one that was on the page
     * @param retenue whether the student is taken
     * @param reponse what he reads, at most {@value #LONGUEUR} characters; or null
     * @throws AccesRefuse unless this person answers it
     * @throws org.entstage.commun.RefusMetier when it has an answer, or was taken back
     */
    public void executer(Acteur acteur, long id, int version, boolean retenue, String reponse) {
        Candidature candidature = gestes.ouvrir(acteur, id, version);
        if (!GestesSurCandidatures.repondable(acteur, candidature.situation())) {
            throw new AccesRefuse("application " + id + " is not answered by this person");
        }
        String dite = Texte.ouNul(reponse);
        new Problemes().longueur("reponse", dite, LONGUEUR).refuser();
        candidature.repondre(retenue, dite, acteur.nomAffiche(), gestes.maintenant());
        candidatures.enregistrer(candidature);
        evenements.publishEvent(
                new CandidatureRepondue(candidature.offre().avis(acteur), candidature.avis(), retenue, dite));
    }
}
