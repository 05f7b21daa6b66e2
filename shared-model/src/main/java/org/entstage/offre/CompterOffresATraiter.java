package org.entstage.offre;

import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.commun.Total;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** How many offers wait for this person: to be moderated, or to be shown longer. */
@ReadUseCase
public class CompterOffresATraiter {

    private static final CriteresDeGestion QUEUE =
            new CriteresDeGestion(null, null, null, true, null, null, null, null);

    private final Offres offres;
    private final String etablissement;

    CompterOffresATraiter(Offres offres, Reglages reglages) {
        this.offres = offres;
        this.etablissement = reglages.etablissement();
    }

    /** None for who moderates nothing. */
    public Total executer(Acteur acteur) {
        return acteur.peutEnPersonnel(Action.OFFRE_MODERER)
                ? Total.de(offres.compter(
                        PerimetreDesOffres.gestion(acteur, Action.OFFRE_MODERER, etablissement),
                        QUEUE,
                        Total.PLAFOND + 1))
                : Total.de(0);
    }
}
