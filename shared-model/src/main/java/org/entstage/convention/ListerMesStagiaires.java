package org.entstage.convention;

import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;

/** The conventions of the students whom a teacher follows, once they are handed in. */
@ReadUseCase
public class ListerMesStagiaires {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private final Conventions conventions;
    private final String etablissement;

    ListerMesStagiaires(Conventions conventions, Reglages reglages) {
        this.conventions = conventions;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse unless he is a teacher
     */
    public PageDe<LigneConvention> executer(Acteur acteur, int page) {
        Perimetre perimetre = Perimetre.suivi(acteur, etablissement);
        return conventions.rechercher(perimetre, CriteresConvention.AUCUN, PageDe.numero(page), TAILLE);
    }
}
