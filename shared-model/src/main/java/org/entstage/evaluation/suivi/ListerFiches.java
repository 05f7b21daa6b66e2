package org.entstage.evaluation.suivi;

import java.util.Set;
import org.entstage.centregestion.ArbreDesCentres;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The staff's list of sheets. */
@ReadUseCase
public class ListerFiches {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private final FichesSuivies fiches;
    private final ArbreDesCentres centres;

    ListerFiches(FichesSuivies fiches, ArbreDesCentres centres) {
        this.fiches = fiches;
        this.centres = centres;
    }

    /**
     * @param page from 1
     * @throws org.entstage.commun.AccesRefuse unless he reads sheets as staff
     */
    public PageDe<LigneDeSuivi> executer(Acteur acteur, CriteresDeSuivi criteres, int page) {
        acteur.exigerEnPersonnel(Action.EVALUATION_LIRE);
        return fiches.rechercher(
                acteur.etendue(Action.EVALUATION_LIRE).enPersonnel(),
                criteres,
                centres(criteres.centre()),
                PageDe.numero(page),
                TAILLE);
    }

    private Set<Long> centres(Long choisi) {
        if (choisi == null) {
            return Set.of();
        }
        Set<Long> dessous = centres.arbre().avecDessous(choisi);
        return dessous.isEmpty() ? Set.of(choisi) : dessous;
    }
}
