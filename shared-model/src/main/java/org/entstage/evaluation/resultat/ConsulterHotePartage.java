package org.entstage.evaluation.resultat;

import java.util.List;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** What earlier students said of one host, added up, where the institution shares that. */
@ReadUseCase
public class ConsulterHotePartage {

    private final PartageDesResultats partage;

    ConsulterHotePartage(PartageDesResultats partage) {
        this.partage = partage;
    }

    /**
     * @return one for each form that was answered
     * @throws org.entstage.commun.AccesRefuse unless he is a student
     * @throws Introuvable when nothing is shared, or too few spoke of this host
     */
    public List<HotePartage> executer(Acteur acteur, long structure) {
        acteur.exiger(Action.RESULTAT_PARTAGE);
        List<HotePartage> siens = partage.ouvert()
                ? partage.hotes().stream()
                        .filter(hote -> hote.structureId() == structure)
                        .toList()
                : List.of();
        if (siens.isEmpty()) {
            throw new Introuvable("shared results of host " + structure);
        }
        return siens;
    }
}
