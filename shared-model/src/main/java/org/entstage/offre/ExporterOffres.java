package org.entstage.offre;

import java.util.function.BiConsumer;
import org.entstage.commun.ReadUseCase;
import org.entstage.commun.Reglages;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Hands over all rows of the staff's list with what they say, one after the other, however many there are. */
@ReadUseCase
public class ExporterOffres {

    private final Offres offres;
    private final String etablissement;

    ExporterOffres(Offres offres, Reglages reglages) {
        this.offres = offres;
        this.etablissement = reglages.etablissement();
    }

    /** @throws org.entstage.commun.AccesRefuse unless he exports offers as staff */
    public void executer(Acteur acteur, CriteresDeGestion criteres, BiConsumer<LigneDeGestion, SaisieOffre> lecteur) {
        offres.parcourir(PerimetreDesOffres.lecture(acteur, Action.OFFRE_EXPORTER, etablissement), criteres, lecteur);
    }
}
