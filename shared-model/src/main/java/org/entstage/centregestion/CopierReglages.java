package org.entstage.centregestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entstage.commun.UseCase;
import org.entstage.droits.Acteur;
import org.entstage.parametre.ModifierParametres;

/** Gives a centre the settings of another. */
@UseCase
public class CopierReglages {

    private final PrevoirCopie prevoir;
    private final ModifierParametres modifier;

    CopierReglages(PrevoirCopie prevoir, ModifierParametres modifier) {
        this.prevoir = prevoir;
        this.modifier = modifier;
    }

    /**
     * @param modele id of the centre whose settings are copied
     * @return how many settings changed
     * @throws org.entstage.commun.AccesRefuse unless he may read the one and set up the other
     */
    public int executer(Acteur acteur, long modele, long centre) {
        List<CopieReglage> copies = prevoir.executer(acteur, modele, centre);
        Map<String, String> valeurs = new HashMap<>();
        copies.forEach(copie -> valeurs.put(copie.parametre().cle(), copie.apres()));
        modifier.executer(acteur, centre, valeurs);
        return copies.size();
    }
}
