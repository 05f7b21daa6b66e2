package org.entstage.notification;

import java.util.Set;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Total;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Etendue;

/** The journal of mails: the newest first, those of the reader's centres. */
@ReadUseCase
public class ListerCourriels {

    /** Rows of a page. */
    public static final int TAILLE = 50;

    private final Courriels courriels;

    ListerCourriels(Courriels courriels) {
        this.courriels = courriels;
    }

    /** @param page from 1 */
    public PageDe<LigneCourriel> executer(Acteur acteur, CriteresCourriel criteres, int page) {
        acteur.exigerEnPersonnel(Action.COURRIEL_LIRE);
        Etendue etendue = acteur.etendue(Action.COURRIEL_LIRE);
        Set<Long> centres = etendue.etablissement() ? null : etendue.centres();
        int numero = PageDe.numero(page);
        return new PageDe<>(
                courriels.lister(centres, criteres, (numero - 1) * TAILLE, TAILLE),
                numero,
                TAILLE,
                Total.de(courriels.compter(centres, criteres, Total.PLAFOND + 1)));
    }
}
