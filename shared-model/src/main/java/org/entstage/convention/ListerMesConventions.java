package org.entstage.convention;

import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;

/** A student's own conventions. */
@ReadUseCase
public class ListerMesConventions {

    /** Rows of a page. */
    public static final int TAILLE = 20;

    private final Conventions conventions;
    private final String etablissement;

    ListerMesConventions(Conventions conventions, Reglages reglages) {
        this.conventions = conventions;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse unless he is a student
     */
    public PageDe<LigneConvention> executer(Acteur acteur, int page) {
        Perimetre perimetre = Perimetre.propre(acteur, etablissement);
        return conventions.rechercher(perimetre, CriteresConvention.AUCUN, PageDe.numero(page), TAILLE);
    }
}
