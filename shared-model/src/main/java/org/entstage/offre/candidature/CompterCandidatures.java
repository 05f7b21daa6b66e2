package org.entstage.offre.candidature;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.offre.Offre;

/** How many applications wait for a company's answer. */
@ReadUseCase
public class CompterCandidatures {

    private final Candidatures candidatures;

    CompterCandidatures(Candidatures candidatures) {
        this.candidatures = candidatures;
    }

    /** @throws org.entstage.commun.AccesRefuse unless the person came by a link of this company */
    public long executer(Acteur acteur, long structure) {
        acteur.exiger(Action.ENTREPRISE_LIRE, Situation.deLEtablissement().pour(Offre.objet(structure)));
        return candidatures.enAttenteChez(structure);
    }
}
