package org.entstage.evaluation.resultat;

import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Whether somebody may look at what earlier students said of hosts: a tab more, or none. */
@ReadUseCase
public class SavoirSiPartage {

    private final PartageDesResultats partage;

    SavoirSiPartage(PartageDesResultats partage) {
        this.partage = partage;
    }

    /** For anybody; no for who is no student. */
    public boolean executer(Acteur acteur) {
        return acteur.peut(Action.RESULTAT_PARTAGE) && partage.ouvert();
    }
}
