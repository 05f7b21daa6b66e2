package org.entstage.evaluation.resultat;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Rates of answer: how many were asked, and how many of them handed their sheet in. */
@ReadUseCase
public class MesurerParticipation {

    private final FichesComptees comptees;
    private final String etablissement;

    MesurerParticipation(FichesComptees comptees, Reglages reglages) {
        this.comptees = comptees;
        this.etablissement = reglages.etablissement();
    }

    /**
     * In no order.
     *
     * @throws org.entstage.commun.AccesRefuse unless he reads results as staff
     */
    public List<Participation> executer(Acteur acteur, DemandeDeParticipation demande) {
        return comptees.participation(PerimetreDesResultats.de(acteur, Action.RESULTAT_LIRE, etablissement), demande);
    }
}
