package org.entstage.offre;

import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The staff's list: what waits first, the earliest day first; then the rest, the newest first. */
@ReadUseCase
public class ListerOffres {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private final Offres offres;
    private final String etablissement;

    ListerOffres(Offres offres, Reglages reglages) {
        this.offres = offres;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse unless he reads offers as staff
     */
    public PageDe<LigneDeGestion> executer(Acteur acteur, CriteresDeGestion criteres, int page) {
        return offres.rechercher(
                PerimetreDesOffres.lecture(acteur, Action.OFFRE_LIRE, etablissement),
                criteres,
                PageDe.numero(page),
                TAILLE);
    }
}
