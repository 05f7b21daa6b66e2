package org.entstage.centregestion;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;
import org.entstage.droits.Situation;
import org.entstage.parametre.CatalogueParametres;
import org.entstage.parametre.EtatParametre;

/** The settings of one centre, save those that have a screen of their own. */
@ReadUseCase
public class ConsulterReglages {

    private final EtatsDesReglages etats;

    ConsulterReglages(EtatsDesReglages etats) {
        this.etats = etats;
    }

    /**
     * @return every setting that a centre may have, in the order of the catalogue
     * @throws org.entstage.commun.AccesRefuse when the centre is not within his perimeter
     */
    public List<EtatParametre> executer(Acteur acteur, long centre) {
        acteur.exiger(Action.CENTRE_LIRE, Situation.duCentre(centre));
        return CatalogueParametres.tous().stream()
                .filter(parametre -> parametre.parCentre() && parametre.dansLeFormulaire())
                .map(parametre -> etats.etat(centre, parametre))
                .toList();
    }
}
