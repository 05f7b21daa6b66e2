package org.entstage.annuaire;

import java.util.List;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Finds the referent teacher of a stage (L124-2) by any part of his names. */
@RemoteUseCase
public class ChercherEnseignants {

    /** More than this is no answer to a search. */
    static final int MAXIMUM = 20;

    private final Annuaire annuaire;

    public ChercherEnseignants(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /**
     * @param acteur who may search teachers
     * @return at most 20, sorted by name
     * @throws AccesRefuse for anybody else
     * @throws SystemeIndisponible when the directory does not answer
     */
    public List<Personne> executer(Acteur acteur, String texte) {
        acteur.exiger(Action.ENSEIGNANT_CHERCHER);
        return annuaire.chercherEnseignants(texte, MAXIMUM);
    }
}
