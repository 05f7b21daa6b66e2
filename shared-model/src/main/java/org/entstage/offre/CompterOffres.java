package org.entstage.offre;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Counts offers by one axis or two; archived ones are counted, drafts too, each under its state. */
@ReadUseCase
public class CompterOffres {

    private final Offres offres;
    private final String etablissement;

    CompterOffres(Offres offres, Reglages reglages) {
        this.offres = offres;
        this.etablissement = reglages.etablissement();
    }

    /**
     * @param annee calendar year in which the teaching year begins; null for all
     * @param second null for one axis only
     * @throws org.entstage.commun.AccesRefuse unless he exports offers as staff
     */
    public List<CompteDOffres> executer(Acteur acteur, Integer annee, AxeDesOffres premier, AxeDesOffres second) {
        return offres.compter(
                PerimetreDesOffres.gestion(acteur, Action.OFFRE_EXPORTER, etablissement),
                annee,
                premier,
                second == premier ? null : second);
    }
}
