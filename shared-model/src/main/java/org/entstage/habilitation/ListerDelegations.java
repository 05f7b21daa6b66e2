package org.entstage.habilitation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entstage.commun.PageDe;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Politique;
import org.entstage.droits.SourceDeLaPolitique;

/** The delegations of everybody, as far as the asker may make them. */
@ReadUseCase
public class ListerDelegations {

    /** Rows of a page. */
    public static final int TAILLE = 25;

    private final Delegations delegations;
    private final SourceDeLaPolitique politique;
    private final Clock horloge;

    ListerDelegations(Delegations delegations, SourceDeLaPolitique politique, Clock horloge) {
        this.delegations = delegations;
        this.politique = politique;
        this.horloge = horloge;
    }

    /** @param page from 1 */
    public PageDe<LigneDelegation> executer(Acteur acteur, int page) {
        acteur.exigerEnPersonnel(Action.DELEGATION_GERER);
        LocalDate jour = LocalDate.now(horloge);
        Politique regles = politique.politique();
        List<LigneDelegation> visibles = delegations.toutes(jour).stream()
                .filter(delegation -> RegleDesDelegations.permise(acteur, regles, delegation.tenue(), jour))
                .map(delegation -> delegation.ligne(jour))
                .toList();
        return PageDe.de(visibles, page, TAILLE);
    }
}
