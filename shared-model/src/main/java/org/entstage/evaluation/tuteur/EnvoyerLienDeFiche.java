package org.entstage.evaluation.tuteur;

import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.lien.LienEmis;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The staff sends who answers a sheet by link another one, to the address that is in force; the former opens nothing any
 * more. The mail is written with the link or neither is.
 */
@UseCase
public class EnvoyerLienDeFiche {

    private final FichesAuLien fiches;
    private final LiensDesFiches liens;
    private final ApplicationEventPublisher evenements;

    EnvoyerLienDeFiche(FichesAuLien fiches, LiensDesFiches liens, ApplicationEventPublisher evenements) {
        this.fiches = fiches;
        this.liens = liens;
        this.evenements = evenements;
    }

    /**
     * @param fiche id of the sheet
     * @throws RefusMetier when it is answered otherwise, cannot be answered any more, or nobody knows an address
     * @throws org.entstage.commun.AccesRefuse unless he looks after it as staff
     */
    public void executer(Acteur acteur, long fiche) {
        FicheAuLien tenue = fiches.ouvrir(acteur, Action.EVALUATION_GERER, fiche);
        LienEmis lien = liens.emettre(acteur, fiche, fiches.destinataire(tenue));
        evenements.publishEvent(new LienDeFicheRenouvele(fiche, lien));
    }
}
