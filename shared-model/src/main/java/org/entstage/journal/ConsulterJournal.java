package org.entstage.journal;

import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Total;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Reads who changed what in the administration, the newest first. */
@ReadUseCase
public class ConsulterJournal {

    /** Rows of a page. */
    public static final int TAILLE = 50;

    private final EntreesDuJournal entrees;

    ConsulterJournal(EntreesDuJournal entrees) {
        this.entrees = entrees;
    }

    /** @param page from 1 */
    public PageDe<LigneJournal> executer(Acteur acteur, CriteresJournal criteres, int page) {
        acteur.exigerPartout(Action.JOURNAL_LIRE);
        int numero = PageDe.numero(page);
        return new PageDe<>(
                entrees.lister(criteres, (numero - 1) * TAILLE, TAILLE),
                numero,
                TAILLE,
                Total.de(entrees.compter(criteres, Total.PLAFOND + 1)));
    }
}
