package org.entstage.evaluation.resultat;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The forms that were answered, with how many sheets. How many answered is no secret; what they answered may be. */
@ReadUseCase
public class ListerResultats {

    private final FichesComptees comptees;
    private final String etablissement;

    ListerResultats(FichesComptees comptees, Reglages reglages) {
        this.comptees = comptees;
        this.etablissement = reglages.etablissement();
    }

    /** @throws org.entstage.commun.AccesRefuse unless he reads results as staff */
    public List<FormulaireRepondu> executer(Acteur acteur) {
        return comptees.formulaires(PerimetreDesResultats.de(acteur, Action.RESULTAT_LIRE, etablissement));
    }
}
