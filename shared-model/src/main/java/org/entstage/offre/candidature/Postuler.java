package org.entstage.offre.candidature;

import org.entstage.commun.Introuvable;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.RemoteUseCase;
import org.entstage.droits.Acteur;
import org.entstage.offre.Offre;

/** Applies for an offer: the company gets CV and letter. */
@RemoteUseCase(ecrit = true)
public class Postuler {

    private final OffreVisee visee;
    private final EcrireCandidature ecrire;

    Postuler(OffreVisee visee, EcrireCandidature ecrire) {
        this.visee = visee;
        this.ecrire = ecrire;
    }

    /**
     * @return id of the application
     * @throws Introuvable when he does not see the offer, or it wants no applications here
     * @throws RefusMetier with everything that is wrong
     */
    public long executer(Acteur acteur, long idOffre, SaisieCandidature saisie) {
        Offre offre = visee.vue(acteur, idOffre);
        if (!offre.saisie().candidature().dansLOutil()) {
            throw new Introuvable("offer " + idOffre + " takes no applications here");
        }
        saisie.problemes().refuser();
        return ecrire.deposer(acteur, idOffre, saisie);
    }
}
