package org.entstage.offre.candidature;

import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;

/** Shows an application to who handed it in, to its company and to the staff. */
@ReadUseCase
public class ConsulterCandidature {

    private final GestesSurCandidatures gestes;

    ConsulterCandidature(GestesSurCandidatures gestes) {
        this.gestes = gestes;
    }

    /** @throws Introuvable when it does not exist for this person */
    public FicheCandidature executer(Acteur acteur, long id) {
        Candidature candidature = gestes.lire(acteur, id);
        if (candidature.etat() == EtatCandidature.RETIREE
                && !GestesSurCandidatures.retirable(acteur, candidature.situation())) {
            throw new Introuvable("application " + id + " was taken back");
        }
        return gestes.fiche(acteur, candidature);
    }
}
