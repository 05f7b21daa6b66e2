package org.entstage.evaluation.tuteur;

import java.util.Optional;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.lien.LienSuivi;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Who holds a link that is too old asks for another: it goes by mail to the address to which that one went, so that holding
 * the old one is worth nothing by itself. Not more than one an hour.
 */
@UseCase
public class RedemanderLien {

    private final LiensPerimes perimes;
    private final LiensDesFiches liens;
    private final ApplicationEventPublisher evenements;

    RedemanderLien(LiensPerimes perimes, LiensDesFiches liens, ApplicationEventPublisher evenements) {
        this.perimes = perimes;
        this.liens = liens;
        this.evenements = evenements;
    }

    /**
     * @param visiteur who comes, without an account
     * @param jeton what stands in the address, whatever it is
     * @return what became of it; empty unless it was a good link until its time was over
     */
    public Optional<LienPerime> executer(Acteur visiteur, String jeton) {
        return perimes.trouver(jeton).map(ancien -> renouveler(visiteur, ancien));
    }

    private LienPerime renouveler(Acteur visiteur, LienSuivi ancien) {
        LienPerime perime = perimes.lire(ancien);
        if (!perime.renouvelable() || perime.envoyeLe() != null) {
            return perime;
        }
        evenements.publishEvent(
                new LienDeFicheRenouvele(ancien.objet(), liens.emettre(visiteur, ancien.objet(), ancien.pour())));
        return perimes.lire(ancien);
    }
}
