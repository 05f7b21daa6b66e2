package org.entstage.offre.candidature;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The placements that a student was given and has no convention for yet. */
@ReadUseCase
public class ListerOffresObtenues {

    private final Candidatures candidatures;

    ListerOffresObtenues(Candidatures candidatures) {
        this.candidatures = candidatures;
    }

    /** Empty for who does not apply. */
    public List<LigneCandidature> executer(Acteur acteur) {
        return acteur.peut(Action.CANDIDATURE_DEPOSER) && acteur.numeroEtudiant() != null
                ? candidatures.obtenues(acteur.numeroEtudiant()).stream()
                        .filter(candidature ->
                                candidature.offre().saisie().poste().stage())
                        .map(Candidature::ligne)
                        .toList()
                : List.of();
    }
}
