package org.entstage.evaluation.resultat;

import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** The hosts of which earlier students said enough, by name, where the institution shares that. */
@ReadUseCase
public class ListerHotesPartages {

    private final PartageDesResultats partage;

    ListerHotesPartages(PartageDesResultats partage) {
        this.partage = partage;
    }

    /** @throws org.entstage.commun.AccesRefuse unless he is a student */
    public HotesPartages executer(Acteur acteur) {
        acteur.exiger(Action.RESULTAT_PARTAGE);
        return partage.ouvert() ? new HotesPartages(true, partage.hotes()) : new HotesPartages(false, List.of());
    }
}
