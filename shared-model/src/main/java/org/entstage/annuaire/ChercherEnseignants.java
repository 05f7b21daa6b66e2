package org.entstage.annuaire;

import java.util.List;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Role;

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
     * @param acteur anybody with a role
     * @return at most 20, sorted by name
     * @throws AccesRefuse for who has no role
     * @throws SystemeIndisponible when the directory does not answer
     */
    public List<Personne> executer(Acteur acteur, String texte) {
        acteur.exiger(Role.values());
        return annuaire.chercherEnseignants(texte, MAXIMUM);
    }
}
