package org.entstage.offre.recherche;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The searches that a person keeps. */
@ReadUseCase
public class ListerRecherches {

    private final RecherchesEnregistrees recherches;

    ListerRecherches(RecherchesEnregistrees recherches) {
        this.recherches = recherches;
    }

    public List<LigneRecherche> executer(Acteur acteur) {
        acteur.exiger(Action.OFFRE_SUIVRE);
        return recherches.de(acteur.login()).stream()
                .map(RechercheEnregistree::ligne)
                .toList();
    }
}
