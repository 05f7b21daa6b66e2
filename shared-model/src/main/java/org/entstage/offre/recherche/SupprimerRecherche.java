package org.entstage.offre.recherche;

import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Forgets a saved search. */
@UseCase
public class SupprimerRecherche {

    private final RecherchesEnregistrees recherches;
    private final EcritureDesRecherches ecriture;

    SupprimerRecherche(RecherchesEnregistrees recherches, EcritureDesRecherches ecriture) {
        this.recherches = recherches;
        this.ecriture = ecriture;
    }

    /** @throws org.entstage.commun.Introuvable when it is none of his */
    public void executer(Acteur acteur, long id, int version) {
        acteur.exiger(Action.OFFRE_SUIVRE);
        recherches.supprimer(ecriture.sienne(acteur, id, version));
    }
}
