package org.entstage.nomenclature;

import java.util.Arrays;
import java.util.List;
import org.entstage.commun.ReadUseCase;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Shows INSEE's lists of activities to those who keep the lists. */
@ReadUseCase
public class ConsulterNaf {

    private final Naf naf;

    ConsulterNaf(Naf naf) {
        this.naf = naf;
    }

    /** Every revision, the oldest first, also one whose table is not here. */
    public List<EtatNaf> executer(Acteur acteur) {
        acteur.exigerPartout(Action.LISTE_GERER);
        return Arrays.stream(RevisionNaf.values()).map(naf::etat).toList();
    }
}
