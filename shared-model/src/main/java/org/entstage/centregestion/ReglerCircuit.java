package org.entstage.centregestion;

import java.util.Collections;
import org.entstage.circuit.Circuit;
import org.entstage.commun.RefusMetier;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.ModifierParametres;
import org.entstage.parametre.Parametres;

/** Sets the steps of a centre or of the institution, or lets them be inherited again. */
@UseCase
public class ReglerCircuit {

    private final ModifierParametres modifier;

    ReglerCircuit(ModifierParametres modifier) {
        this.modifier = modifier;
    }

    /**
     * @param centre id, {@value Parametres#ETABLISSEMENT} for the institution
     * @param circuit null to inherit again
     * @throws RefusMetier with everything that is wrong, each at the kind of its step
     * @throws org.entstage.commun.AccesRefuse unless he keeps the settings there
     */
    public void executer(Acteur acteur, long centre, Circuit circuit) {
        if (circuit != null && !circuit.problemes().isEmpty()) {
            throw new RefusMetier(circuit.problemes());
        }
        modifier.executer(
                acteur,
                centre,
                Collections.singletonMap(CatalogueParametres.CIRCUIT.cle(), circuit == null ? null : circuit.ecrire()));
    }
}
