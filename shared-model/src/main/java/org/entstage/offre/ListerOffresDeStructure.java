package org.entstage.offre;

import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The offers of the company that came by its link; those that are archived are not among them. */
@ReadUseCase
public class ListerOffresDeStructure {

    /** Rows of a page. */
    public static final int TAILLE = 50;

    private final Offres offres;
    private final String etablissement;

    ListerOffresDeStructure(Offres offres, Reglages reglages) {
        this.offres = offres;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse unless he is a company
     */
    public PageDe<LigneDeGestion> executer(Acteur acteur, int page) {
        acteur.exiger(Action.ENTREPRISE_LIRE);
        return offres.rechercher(
                PerimetreDesOffres.structure(acteur, etablissement),
                CriteresDeGestion.AUCUN,
                PageDe.numero(page),
                TAILLE);
    }
}
