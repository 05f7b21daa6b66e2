package org.entstage.offre.candidature;

import java.util.List;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** A student's own applications, the latest first. */
@ReadUseCase
public class ListerMesCandidatures {

    private static final int TAILLE = 20;

    private final Candidatures candidatures;

    ListerMesCandidatures(Candidatures candidatures) {
        this.candidatures = candidatures;
    }

    /**
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse for who does not apply
     */
    public PageDe<LigneCandidature> executer(Acteur acteur, int page) {
        acteur.exiger(Action.CANDIDATURE_DEPOSER);
        List<LigneCandidature> siennes = acteur.numeroEtudiant() == null
                ? List.of()
                : candidatures.deLEtudiant(acteur.numeroEtudiant()).stream()
                        .map(Candidature::ligneDuCandidat)
                        .toList();
        return PageDe.de(siennes, page, TAILLE);
    }
}
