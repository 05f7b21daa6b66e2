package org.entstage.convention;

import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The staff's list: what waits for a decision first, or what the criteria say. */
@ReadUseCase
public class RechercherConventions {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private final Conventions conventions;
    private final String etablissement;

    RechercherConventions(Conventions conventions, Reglages reglages) {
        this.conventions = conventions;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse unless he reads conventions as staff
     */
    public PageDe<LigneConvention> executer(Acteur acteur, CriteresConvention criteres, int page) {
        Perimetre perimetre = Perimetre.gestion(acteur, Action.CONVENTION_LIRE, etablissement);
        return conventions.rechercher(perimetre, criteres, PageDe.numero(page), TAILLE);
    }
}
