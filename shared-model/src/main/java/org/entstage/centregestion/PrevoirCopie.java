package org.entstage.centregestion;

import java.util.List;
import java.util.Objects;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.Parametre;
import org.entstage.parametre.ValeursDesParametres;

/** Tells what copying another centre's settings would change. What that one inherits, this one would inherit too. */
@ReadUseCase
public class PrevoirCopie {

    private final ValeursDesParametres valeurs;

    PrevoirCopie(ValeursDesParametres valeurs) {
        this.valeurs = valeurs;
    }

    /**
     * @param modele id of the centre whose settings are copied
     * @return settings that would change, in the order of the catalogue
     * @throws org.entstage.commun.AccesRefuse unless he may read the one and set up the other
     */
    public List<CopieReglage> executer(Acteur acteur, long modele, long centre) {
        acteur.exiger(Action.CENTRE_LIRE, Situation.duCentre(modele));
        acteur.exiger(Action.CENTRE_REGLER, Situation.duCentre(centre));
        return CatalogueParametres.tous().stream()
                .filter(Parametre::parCentre)
                .map(parametre -> new CopieReglage(
                        parametre,
                        valeurs.valeurPropre(centre, parametre).orElse(null),
                        valeurs.valeurPropre(modele, parametre).orElse(null)))
                .filter(copie -> !Objects.equals(copie.avant(), copie.apres()))
                .toList();
    }
}
